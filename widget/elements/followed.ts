/** Properties that stand in the attribute too, where those who follow them look. */
export const FOLLOWED = (
  'consentFrom privacy triggers caps pages avoid badge cue analytics config ' + 'product sku price currency variant'
).split(' ');
