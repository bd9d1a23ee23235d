/** Above everything, since it looks at everything; in the colours of paper and ink, light and dark. */
export const DOCTOR_CSS = `:host{all:initial!important}
section{--paper:light-dark(#fff,#1a201d);--ink:light-dark(#17201c,#edf1ee);--muted:light-dark(#5b665f,#a3afa8);--line:light-dark(#e4e1d8,#2c3530);
color-scheme:light dark;position:fixed;z-index:2147483647;inset-block-start:16px;inset-inline-start:16px;
box-sizing:border-box;inline-size:min(420px,calc(100vw - 32px));max-block-size:calc(100dvh - 32px);overflow:auto;
padding:20px;border:1px solid var(--line);border-radius:12px;background:var(--paper);color:var(--ink);
font:400 14px/1.5 system-ui,sans-serif;box-shadow:0 8px 40px #0004}
section:focus{outline:none}
h2{margin:0;font-size:20px;font-weight:600}
p{margin:4px 0 12px;color:var(--muted)}
ul{margin:0;padding:0;list-style:none}
li{display:grid;gap:2px;padding:10px 0;border-block-start:1px solid var(--line);overflow-wrap:anywhere}
b{font-size:12px;font-weight:600;color:var(--muted)}
.bad b{color:light-dark(#b3261e,#f2918a)}.hint b{color:light-dark(#b4541a,#f0a35e)}.good b{color:light-dark(#0b6b4f,#4cc38a)}
i{color:var(--muted);font-style:normal}
footer{display:flex;gap:8px;padding-block-start:12px;border-block-start:1px solid var(--line)}
button{min-block-size:36px;padding:6px 12px;border:1px solid var(--line);border-radius:8px;background:transparent;color:inherit;font:inherit;font-weight:600;cursor:pointer}
button:focus-visible{outline:2px solid currentColor;outline-offset:2px}`;
