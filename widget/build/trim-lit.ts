/** A place in a published file of Lit, and what stands there instead. */
type Cut = readonly [there: RegExp, instead: string];

/** Lit's version, by which copies in development warn of each other, and what polyfills are looked for by name. */
const GLOBALS: readonly Cut[] = [
  [/\b\w+\.\w+(?:Polyfill|Hydrate)Support\b/g, '(void 0)'],
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, 'void 0'],
];

const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'lit-element': [
    ...GLOBALS,
    // The root is there before the class is.
    [/createRenderRoot\(\)\{.*?\}(?=update\()/, ''],
    // Directives, which alone ask whether they are on the page.
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/(?:dis)?connectedCallback\(\)\{super\.(?:dis)?connectedCallback\(\),this\._\$Do\?\.setConnected\(!\d\)\}/g, ''],
  ],
  'reactive-element': [
    ...GLOBALS,
    // Decorators.
    [/\bSymbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/, ''],
    [/static addInitializer\(.*?\}(?=static)/, ''],
    [/,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(.*?\)\)(?=\})/, ''],
    [/this\.prototype\.hasOwnProperty\((\w+)\)&&\(\((\w+)=Object\.create\(\2\)\)\.wrapped=!0\),/, ''],
    [/const (\w+)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(const.*?\}(?=\}let \w+=!1;)/, ''],
    // The element brings sheets of its own.
    [/^import\{.*?"\.\/css-tag\.js";export\{.*?"\.\/css-tag\.js";/, ''],
    [/,\w+ as (?:adoptStyles|getCompatibleStyle)\b/g, ''],
    [/this\.elementStyles=this\.finalizeStyles\(this\.styles\)/, ''],
    [/static finalizeStyles\(.*?\}(?=static)/, ''],
    [/createRenderRoot\(\)\{.*?\}(?=connectedCallback)/, ''],
    [/\w+\.elementStyles=\[\],\w+\.shadowRootOptions=\{mode:"open"\},/, ''],
    [/,wrapped:(\w+)\},(\w+)\)\{(.*?)\2\?\?(.*?),!0!==\1\|\|void 0!==\2\)/, '}){$3$4,!0)'],
    // Properties that are named by symbols, are state alone, or tell by a rule of their own that they have changed.
    [/,getOwnPropertyNames:\w+,getOwnPropertySymbols:\w+/, ''],
    [/\[\.\.\.\w+\((\w+)\),\.\.\.\w+\(\1\)\]/, 'Object.keys($1)'],
    [/\w+\.state&&\(\w+\.attribute=!1\),/, ''],
    [/\(\w+\.hasChanged\?\?(\w+)\)/, '$1'],
    [/,hasChanged:\w+/, ''],
    // Controllers that leave, and updates that are called off.
    [/removeController\(.*?\}(?=_\$E_)/, ''],
    [/(\w+)=this\.shouldUpdate\(\w+\),\1\?\((.*?)\):this\._\$EM\(\)(?=\}catch)/, '$1=!0,$2'],
    [/shouldUpdate\(\w*\)\{return!0\}/, ''],
    // Converters and accessors of one's own.
    [/"function"==typeof \w+\.converter\?.*?:(\w+)(?=;)/, '$1'],
    [/\(void 0!==\w+\.converter\?\.toAttribute\?\w+\.converter:(\w+)\)/, '$1'],
    [
      /const\{get:(\w+),set:(\w+)\}=\w+\(this\.prototype,\w+\)\?\?\{get\(\)\{return this\[(\w+)\]\},set\(\w+\)\{.*?\}\};return\{get:\1,set\((\w+)\)\{const (\w+)=\1\?\.call\(this\);\2\?\.call\(this,\4\),/,
      'return{get(){return this[$3]},set(value){const $5=this[$3];this[$3]=value,',
    ],
    // An attribute that is set and empty needs no leave from a policy of trusted types.
    [/\w+=\w+\.trustedTypes,(\w+)=\w+\?\w+\.emptyScript:""/, '$1=""'],
    // What is no text, number or boolean is read by who wants it.
    [/case Object:case Array:(\w+)=null==\1\?\1:JSON\.stringify\(\1\)/, ''],
    [/case Object:case Array:try\{.*?\}catch\(\w+\)\{\w+=null\}/, ''],
  ],
  'lit-html': [
    ...GLOBALS,
    // Directives.
    [/function (\w+)\((\w+),(\w+),\w+=\2,\w+\)\{.*?,\3\}(?=class)/, 'function $1($2,$3){return $3}'],
    [/get _\$AU\(\)\{.*?\}(?=get|constructor|u\(|_\$AI)/g, ''],
    [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/, ''],
    [/setConnected\(.*?\)\}(?=\}class)/, ''],
    [/this\._\$AP\?\.\(!1,!0,\w+\)(?=;)/, ''],
    [/,this\._\$AN=void 0/g, ''],
    [/get (?:startNode|endNode|tagName)\(\)\{.*?\}(?=get|_\$AI|constructor)/g, ''],
    // Templates that begin inside of an SVG or MathML element.
    [/(\w+)=2===\w+\?"<svg>":3===\w+\?"<math>":""/, '$1=""'],
    [/\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, ''],
    [/if\((this\.el=.{9,30},\w+\.currentNode=this\.el\.content),2===\w+\|\|3===\w+\)\{.*?\}(?=for)/, '$1;'],
    // Templates that were compiled.
    [/"number"==typeof \w+\?(this\._\$AC\(\w+\)):\(void 0===.*?\),\w+\)(?=;)/, '$1'],
    // What stands in a tag or in a comment.
    [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\);/, ''],
    [/:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, ':0'],
    [/else\{let \w+=-1;for\(;-1!==.*?\}(?=\w+\+\+)/, ''],
    // Listeners that are objects, have options or come to an end before their element does.
    [
      /(class \w+ extends \w+\{constructor\([^)]*\)\{super\([^)]*\),this\.type=5\})_\$AI\(.*?\}handleEvent\(.*?\}(?=\}class)/,
      '$1_$$AI(t){"function"==typeof this._$$AH||this.element.addEventListener(this.name,this),this._$$AH=t}handleEvent(t){this._$$AH(t)}',
    ],
    // Where in its container a template is rendered: at the end.
    [/\w+\?\.renderBefore\?\?(?=\w+;)/g, ''],
  ],
};

/**
 * A module of Lit without what the widget never asks of it: 900 bytes on every page, and nothing of ours among the
 * page's globals. Undefined for other modules.
 * @throws where Lit says something in other words than these, which its next version may
 */
export function trimLit(code: string, id: string): string | undefined {
  const [, module = ''] = /\/(lit-html|lit-element|reactive-element)\.js$/.exec(id) ?? [];
  return CUTS[module]?.reduce((text, [there, instead]) => {
    const without = text.replace(there, instead);
    if (without === text) throw new Error(`${id} has nothing like ${there}`);
    return without;
  }, code);
}
