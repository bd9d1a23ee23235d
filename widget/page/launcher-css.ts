/**
 * How the launcher looks. The host takes no part in it (`display: contents`), and `all: initial` cuts what a page hands
 * down, so that no rule of the page reaches in; custom properties and parts are the doors left open.
 *
 * The colours are repeated in the border (of width 0) as `color-mix(in srgb, ...)`: whatever notation the owner chose,
 * it computes to three plain numbers, and the end of its transition tells that the owner's theme has changed.
 */
export const LAUNCHER_CSS = `:host{display:contents!important}
:host([placement=inline]){display:inline-block!important;vertical-align:middle}
:host([hidden]),[hidden]{display:none!important}
:host>a{all:initial;
--_accent:var(--hullo-accent,var(--_channel));
--_ink:var(--hullo-on-accent,#fff);
--_size:var(--hullo-size,56px);
box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;gap:10px;
min-block-size:var(--_size);max-inline-size:100%;padding-inline:18px 22px;
border:0 solid;
border-block-color:color-mix(in srgb,var(--_accent),var(--_accent));
border-inline-color:color-mix(in srgb,var(--_ink),var(--_ink));
border-radius:var(--hullo-radius,calc(var(--_size)/2));
background:linear-gradient(var(--_accent),var(--_accent)) #fff;color:var(--_ink);
font:600 medium/1.25 var(--hullo-font-family,system-ui,sans-serif);
animation:hullo .2s}
svg,::slotted([slot=icon]){display:block;inline-size:24px;block-size:24px;fill:currentColor}
svg{fill-rule:evenodd}
:host(:not([placement=inline]))>a{
--_edge:calc(var(--hullo-offset-inline,20px) + max(env(safe-area-inset-left),env(safe-area-inset-right)));
position:fixed;z-index:var(--hullo-z-index,9000);
inset-block-end:calc(var(--hullo-offset-block,20px) + env(safe-area-inset-bottom));inset-inline-end:var(--_edge);
max-inline-size:calc(100vw - 20px - var(--_edge))}
:host([placement=bottom-start])>a{inset-inline:var(--_edge) auto}
:host>a:focus-visible{outline:3px solid var(--hullo-focus-ring,#17201c);outline-offset:3px}
@media(max-width:599.9px){
:host(:not([placement=inline]))>a{inline-size:var(--_size);padding:0}
:host(:not([placement=inline])) [part=label]{position:absolute;clip-path:inset(50%)}
}
@keyframes hullo{0%{opacity:0}}`;
