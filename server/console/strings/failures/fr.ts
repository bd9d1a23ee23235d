import type { Failure } from '../../report/api/failure.ts';

/** Why there is no report to show, in French. */
export const frFailures: Readonly<Record<Failure, { readonly title: string; readonly text: string }>> = {
  unauthorized: {
    title: 'Votre session est terminée',
    text: 'Rien n’est perdu ; le rapport est seulement fermé à ce navigateur. Reconnectez-vous, ou ouvrez le lien que le serveur affiche à son démarrage.',
  },
  unreachable: {
    title: 'Le serveur ne répond pas',
    text: 'Rien ne peut être affiché d’ici là. Les clics attendent dans les navigateurs de vos visiteurs. Vérifiez que le serveur tourne ; cette page réessaie.',
  },
  refused: { title: 'Le serveur a refusé la demande', text: 'Attendez un instant, puis réessayez.' },
  server: {
    title: 'Le serveur n’a pas pu faire le rapport',
    text: 'Ce qui est enregistré est en sûreté ; seule la lecture a échoué. Le journal du serveur dit pourquoi. Cette page réessaie.',
  },
  unreadable: {
    title: 'Cette page ne sait pas lire la réponse',
    text: 'La page et le serveur sont sans doute de versions différentes, et un demi-rapport tromperait. Rechargez la page.',
  },
  'unknown-site': {
    title: 'Ce site n’existe pas',
    text: 'L’adresse nomme un site que ce serveur ne connaît pas, ou que vous ne pouvez pas voir. Choisissez-en un autre.',
  },
  'bad-range': {
    title: 'Ces dates ne forment pas une période',
    text: 'L’adresse doit nommer deux jours, le premier pas après le dernier, comme from=2026-10-24 et to=2026-11-22.',
  },
  'bad-model': {
    title: 'Ce modèle n’existe pas',
    text: 'L’adresse nomme un modèle que ce rapport n’a pas. Le rapport habituel propose ceux qu’il a.',
  },
  'bad-choice': {
    title: 'Ce choix n’existe pas',
    text: 'L’adresse demande un filtre, une mesure ou une façon de compter que ce rapport n’a pas. Le rapport habituel propose ce qu’il a.',
  },
  'bad-lookback': {
    title: 'Ce n’est pas un nombre de jours',
    text: 'L’adresse doit dire combien de jours comptent, de 1 à 90, comme lookbackDays=30.',
  },
  'link-closed': {
    title: 'Ce rapport demande un mot de passe',
    text: 'La personne qui a envoyé le lien le connaît.',
  },
  'link-ended': {
    title: 'Ce lien n’est plus valable',
    text: 'Il a été fermé, son délai est passé ou son adresse est incomplète. Demandez-en un nouveau à qui l’a envoyé.',
  },
};
