// How a shared page looks: by day, by night, on a phone and on paper.

/** One style sheet within the document, so that a page is one file. */
export const style = `
:root{color-scheme:light dark;--ground:#fbfaf7;--text:#1c1d20;--muted:#5b606a;--rule:#dcd9d0;--panel:#f1efe8;--link:#0b5cad;--for:#0b6aa8;--against:#a05a00}
@media (prefers-color-scheme:dark){:root{--ground:#16171a;--text:#eceef1;--muted:#a8adb7;--rule:#34363d;--panel:#1e1f22;--link:#7cc0f5;--for:#56b4e9;--against:#e69f00}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1.0625rem/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:44rem;margin:0 auto;padding:0 1.1rem}
.mark{display:flex;align-items:center;gap:.5rem;margin:1.1rem 0;font-weight:650;letter-spacing:.01em}
.mark span{width:1.05rem;height:.7rem;background:radial-gradient(circle at .35rem 50%,var(--for) .35rem,#0000 .36rem),radial-gradient(circle at .7rem 50%,var(--against) .35rem,#0000 .36rem)}
h1{font-size:clamp(1.45rem,1rem + 2.2vw,2.1rem);line-height:1.2;margin:.6rem 0;text-wrap:balance}
h2{font-size:1.15rem;line-height:1.3;margin:0 0 .5rem}
section{margin:2.2rem 0}
p,ul,dl,ol{margin:.5rem 0}
ul{padding-left:1.2rem}
.lead{font-size:1.15rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code{font:.9em ui-monospace,"Cascadia Mono",Menlo,monospace}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.8rem;margin:1.4rem 0}
.sides div{background:var(--panel);border-top:4px solid var(--for);border-radius:.4rem;padding:.8rem 1rem}
.sides div+div{border-color:var(--against)}
.sides p{margin:.2rem 0}
.figure{font-size:1.35rem;font-weight:650;line-height:1.25}
figure{margin:1.4rem 0}
img{display:block;width:100%;max-width:34rem;height:auto;border-radius:.5rem}
summary{cursor:pointer;color:var(--muted);padding:.4rem 0}
table{border-collapse:collapse;width:100%;font-size:.95rem;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--rule)}
thead th{color:var(--muted);font-weight:500}
tbody th{font-weight:600}
td,.sides p{overflow-wrap:anywhere}
.wide td:last-child{width:44%}
@media (max-width:36rem){
.wide thead{position:absolute;clip-path:inset(50%)}
.wide tr{display:grid;grid-template-columns:1fr 1fr;gap:.1rem .8rem;border-bottom:1px solid var(--rule);padding:.6rem 0}
.wide th,.wide td,.wide td:last-child{border:0;padding:0;width:auto}
.wide tbody th,.wide td:last-child{grid-column:1/-1}
.wide td::before{content:attr(data-of) ": ";color:var(--muted)}
}
dt{font-weight:600;margin-top:.8rem}
dd{margin:0}
dd+dd{color:var(--muted)}
.events{list-style:none;padding:0 0 0 1rem;border-left:2px solid var(--rule)}
.events li{margin:.7rem 0}
.events time{display:block;color:var(--muted);font-size:.9rem}
.what-if{background:var(--panel);border-radius:.6rem;padding:1.1rem}
.slider{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem .8rem;margin:.9rem 0}
.slider label{font-weight:600}
.slider output{font-variant-numeric:tabular-nums}
.slider input{flex:0 0 100%;width:100%;height:2rem;margin:0;accent-color:var(--for)}
.after{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem 1rem}
.after[hidden]{display:none}
.after span{flex-basis:100%;color:var(--muted);font-size:.9rem}
button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--rule);border-radius:.4rem;padding:.45rem .9rem;cursor:pointer}
.unscripted{display:none}
@media (scripting:none){.unscripted{display:block}#what-if{display:none}}
footer{color:var(--muted);font-size:.9rem;border-top:1px solid var(--rule);margin-top:2.5rem;padding-top:.6rem;padding-bottom:2rem}
@media (prefers-color-scheme:light){figure img{filter:invert(1) hue-rotate(180deg)}}
@media print{
:root{--ground:#fff;--text:#000;--muted:#333;--rule:#999;--panel:#fff;--link:#000}
body{font-size:10.5pt}
header,main,footer{max-width:none;padding:0}
section,figure{break-inside:auto;margin:1.2rem 0}
tr,li,dt,figure,.sides div{break-inside:avoid}
h2{break-after:avoid}
.sides div{border:1px solid var(--rule)}
img{max-width:11cm}
.what-if{display:none}
main a::after{content:" <" attr(href) ">";font-size:.85em;color:var(--muted)}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none}
}
`;
