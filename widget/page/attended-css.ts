/** What the launcher's looks can do without until the attendant is there: nobody points at it or prints it in the first instant. The first rule is for the panel's link too. */
export const ATTENDED_CSS = `:host a{transition:border-color 1ms,box-shadow .2s;cursor:pointer;touch-action:manipulation;-webkit-tap-highlight-color:transparent}
:host .light{color:#fff}
:host .dark{color:#050505}
:host(:not([placement=inline]))>a{box-shadow:0 2px 6px #0003,0 6px 20px #0003}
[part=label]{unicode-bidi:plaintext}
:host>a:hover{box-shadow:0 4px 12px #0006}
:host>a:focus-visible{box-shadow:0 0 0 3px #fff}
@media(forced-colors:active){:host>a{outline:2px solid LinkText;outline-offset:-2px;background:Canvas}}
@media print{:host>a{display:none!important}}`;
