/** How people, apps, quick questions and fields look. */
export const EXTRAS_CSS = `[part=avatar]{font-weight:600;font-size:.875em}
[part=avatar] img{inline-size:100%;block-size:100%;object-fit:cover}
.role{display:block;color:var(--_muted);font-size:.8125em;line-height:1.4}
.out{border-start-start-radius:16px!important;border-end-end-radius:4px;margin-inline-start:auto;margin-block-start:6px}
fieldset{min-inline-size:0;padding:0;border:0;display:flex;flex-direction:column;gap:6px}
[part=agent],[part=channel]{display:flex;align-items:center;gap:12px;min-block-size:48px;padding:8px 12px;border:1px solid var(--_line);border-radius:var(--_round);cursor:pointer}
[part=agent]>span:nth-of-type(2),[part=channel]>span{flex:1;min-inline-size:0;line-height:1.3}
[part=agent]:has(:checked),[part=channel]:has(:checked){border-color:var(--_edge);background:var(--_soft)}
[part=agent] [part=avatar]{inline-size:36px;block-size:36px;font-size:.8125em}
input[type=radio],input[type=checkbox]{flex:none;inline-size:20px;block-size:20px;accent-color:var(--_accent)}
.chips{display:flex;flex-wrap:wrap;gap:8px}
[part=question]{min-block-size:40px;padding:6px 14px;border:1px solid var(--_edge);border-radius:20px;background:none;color:inherit;font:inherit;font-size:.875em;line-height:1.3;text-align:start;cursor:pointer}
[part=question][aria-pressed=true]{background:var(--_soft);border-color:currentColor}
.check{display:flex;align-items:center;gap:10px;min-block-size:44px}`;
