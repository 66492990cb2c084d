#include "report/html_style.h"

#include "base/array.h"
#include "report/prose.h"
#include "text/escape.h"

/*
 * Colours are properties of :root, so that dark and print replace them in one place; `line` carries
 * no meaning. Contrast with the ground: text 4.5 to 1 at least, marks or their edge 3 to 1.
 * Spacing: .3 inside a row, .6 between parts, 1.2 between figures, 2.4 before a section.
 */
static const char *const colours[] = {
	":root{color-scheme:light dark;",
	"--paper:#fff;--ink:#15191d;--grey:#4a545e;--line:#c5ced6;",
	"--data:#0b4a80;--prev:#5b6670;--warn:#a33b00;",
	"--l0:#d3e4f2;--l1:#6ea3d0;--l2:#0b3a66;--edge:#0b3a66}",
	"@media screen and (prefers-color-scheme:dark){:root{",
	"--paper:#11161b;--ink:#eef2f5;--grey:#b3bec8;--line:#3b4752;",
	"--data:#86bdf0;--prev:#9aa6b1;--warn:#ffb38a;",
	"--l0:#25394b;--l1:#5b92c4;--l2:#d2e8fb;--edge:#a8cdf0}}",
};

static const char *const page[] = {
	"*{box-sizing:border-box}",
	"html{font:100%/1.45 \"Segoe UI\",\"Helvetica Neue\",\"Liberation Sans\",Arial,sans-serif;",
	"background:var(--paper);color:var(--ink);text-size-adjust:100%;",
	"font-variant-numeric:tabular-nums lining-nums}",
	"body{margin:0 auto;max-width:62rem;padding:1.5rem 2rem 4rem;overflow-wrap:break-word}",
	"h1{font-size:2rem;line-height:1.15;margin:.2rem 0 .3rem;letter-spacing:-.01em}",
	"h2{font-size:1.375rem;line-height:1.25;margin:0 0 .3rem;text-wrap:balance}",
	"h3{font-size:1rem;line-height:1.3;margin:1.2rem 0 .3rem}",
	"p,li{max-width:42rem}",
	"p{margin:.35rem 0 .6rem}",
	"ul{margin:.35rem 0 .6rem;padding:0;list-style:none}",
	"li{padding:.15rem 0 .15rem 1.1rem;position:relative}",
	"main li::before{content:\"\";position:absolute;left:0;top:.68em;width:.4rem;height:.4rem;",
	"background:var(--data)}",
	".many{columns:2;column-gap:2.4rem}.many li{break-inside:avoid}",
	".say{margin:0 0 .6rem;font-size:1.0625rem;line-height:1.42}",
	".say li{padding:.5rem 0 .5rem 1.1rem;border-top:1px solid var(--line);max-width:46rem}",
	".say li:first-child{border-top:0;padding-top:.15rem}",
	"main .say li::before{top:1.02em}main .say li:first-child::before{top:.68em}",
	"a{color:var(--data);text-underline-offset:.15em}",
	"a:focus-visible{outline:3px solid var(--data);outline-offset:2px}",
	".kick,.meta{color:var(--grey);font-size:.875rem;margin:0}",
	".meta{margin:0 0 .6rem;max-width:none}",
	".note{color:var(--grey);font-size:.8125rem;line-height:1.4;margin:.4rem 0 0}",
	"section{border-top:2px solid var(--ink);padding:.6rem 0 0;margin:2.4rem 0 0}",
	".cont{border:0;padding:0;margin:0}",
	".vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);",
	"white-space:nowrap}",
	".skip{position:absolute;left:-99rem}",
	".skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:9}",
	".toc ol{columns:2;column-gap:2rem;padding-left:1.4rem;margin:.3rem 0 0;font-size:.875rem}",
	".toc li{padding:.1rem 0}",
	".inner{border:2px solid var(--warn);border-left-width:.6rem;padding:.45rem .8rem;",
	"margin:.6rem 0 1rem}",
	".pager,.pro{display:none}",
	"footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.6rem;",
	"color:var(--grey);font-size:.8125rem}",
	"pre{font-size:.8125rem;line-height:1.2;overflow:hidden;margin:.3rem 0 .6rem}",
};

static const char *const tables[] = {
	"table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.3;",
	"margin:1.2rem 0 0}",
	"caption{text-align:left;font-weight:700;font-size:1rem;padding:0 0 .35rem;",
	"text-wrap:balance}",
	"th,td{text-align:left;vertical-align:top;padding:.32rem .6rem .32rem 0;",
	"border-bottom:1px solid var(--line)}",
	"thead "
	":is(th,td){font-weight:400;font-size:.8125rem;color:var(--grey);vertical-align:bottom;",
	"border-bottom:1px solid var(--ink)}",
	"tbody th{font-weight:400}",
	"tbody th[scope=rowgroup]{font-weight:700;padding-top:.7rem}",
	"th.n,td.n{text-align:right}td.n{white-space:nowrap}",
	".urgent th,.urgent td:first-child{font-weight:700}",
	".n+:not(.n){padding-left:1rem}",
	"td:last-child,th:last-child{padding-right:0}",
	".few{width:auto;min-width:min(100%,32rem)}",
	"h2+table{margin-top:.3rem}",
	".tight{font-size:.8125rem}.tight :is(td,th){overflow-wrap:anywhere}",
};

static const char *const marks[] = {
	"svg{display:block;overflow:visible;max-width:100%}",
	"svg text{fill:var(--ink);font-size:13px}svg .t2{fill:var(--grey)}",
	".hal{paint-order:stroke;stroke:var(--paper);stroke-width:3.5px}",
	".grid{stroke:var(--line);stroke-width:1}.zero{stroke:var(--ink);stroke-width:1.5}",
	".b{fill:var(--data)}.u{fill:url(#h)}.ue{fill:none;stroke:var(--data);stroke-width:1.5}",
	".p{fill:var(--prev)}#h rect,.hb{fill:var(--paper)}#h "
	"path{stroke:var(--data);stroke-width:2}",
	".gf{fill:var(--data)}.go{fill:none;stroke:var(--data);stroke-width:1.6}",
	".gx{stroke:var(--ink);stroke-width:2;fill:none}",
	".z0{fill:var(--l0);opacity:.35}.z1{fill:var(--l1);opacity:.35}.z2{fill:var(--l1);opacity:."
	"7}",
	".cut{stroke:var(--edge);stroke-width:1}",
	".link{fill:var(--data);fill-opacity:.15;stroke:var(--data);stroke-width:1.5}",
	".up{fill:none;stroke:var(--warn);stroke-width:2.5}",
	".today{stroke:var(--grey);stroke-width:1.5;stroke-dasharray:4 3}",
	"@media (forced-colors:active){.b,.p,.gf{fill:CanvasText}.u,.z0,.z1,.z2{fill:Canvas}",
	".ue,.go,.gx,.zero,.grid,.cut,.link,.up{stroke:CanvasText}svg text{fill:CanvasText}}",
};

static const char *const figures[] = {
	".bars,.marks{width:100%}.bars th[scope=row]{width:36%}",
	".bars .val{width:8.2rem;text-align:left;white-space:nowrap;padding-left:.3rem}",
	".bars .val b{font-size:1.0625rem}",
	".bars .val small{display:block;color:var(--grey);font-size:.8125rem;line-height:1.2}",
	".bars td.bar{padding:.32rem 0}.bar svg{width:100%;height:1.75em}",
	".axis svg{width:100%;height:1.1em}.axis text{font-size:.75rem;fill:var(--grey)}",
	".needs th[scope=row]{width:26%}.needs td.bar{width:27%}.needs .val{width:6rem}",
	".needs td{font-size:.875rem}.gl{display:block;line-height:1.5;font-size:1.0625rem}",
	".sw{display:inline-block;width:1em;height:1em;vertical-align:-.13em;margin-right:.35em}",
	".g{display:inline-block;width:.95em;height:.95em;vertical-align:-.1em;margin-right:.14em}",
	".mark{white-space:nowrap}",
	".keys{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:0 1.2rem;",
	"margin:1.2rem 0 0;border-top:2px solid var(--ink)}",
	".keys>div{padding:.55rem 0 .6rem;border-bottom:1px solid var(--line)}",
	".keys dt{font-size:.875rem;color:var(--grey);line-height:1.25;min-height:2.4em}",
	".keys dd{margin:0}.keys .v,.keys .c{display:block}",
	".keys .v{font-size:2.25rem;font-weight:700;line-height:1.1;letter-spacing:-.02em}",
	".keys .c{font-size:.8125rem;color:var(--grey);line-height:1.3}",
	".key{break-after:avoid;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:.6rem 0 "
	"0;font-size:.875rem}",
	".key li{max-width:none;padding:0}main .key li::before{content:none}",
	".mult{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1.2rem 1.8rem;",
	"margin:.8rem 0}",
	".two{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.2rem 2.4rem;",
	"margin:.8rem 0}",
	".two>:only-child{grid-column:1/-1;max-width:44rem}",
	"figure{margin:0}figure h3{margin:0 0 .15rem;font-size:.9375rem}",
	".mx{width:auto}.mx th[scope=row]{width:14.5rem;padding:.14rem .5rem .14rem 0}",
	".mx td,.mx th[scope=col]:not(:first-child){width:2.75rem;text-align:center;padding:.1rem}",
	".mx td b{display:block;line-height:1.7rem}.mx .m0{color:var(--grey)}",
	".mx .m1{background:var(--l0)}.mx .m2{background:var(--l1);color:#06131f}",
	".mx .m3{background:var(--l2);color:var(--paper)}",
	"@media screen and (max-width:46rem){.mult,.two{grid-template-columns:minmax(0,1fr)}",
	".keys{grid-template-columns:repeat(2,minmax(0,1fr))}.keys .v{font-size:1.75rem}",
	".bars .val{width:5.2rem;white-space:normal}.bars .val small{font-size:.75rem}",
	".needs th[scope=row]{width:31%;font-size:.8125rem}.needs td.bar{width:20%}",
	".needs .val{width:3.6rem}.needs td{font-size:.75rem}",
	".mx{width:100%}.mx th[scope=row]{width:8.2rem;font-size:.8125rem}",
	".mx td,.mx th[scope=col]:not(:first-child){width:1.28rem;font-size:.75rem;padding:.04rem}",
	".mx thead th[scope=col]:not(:first-child){writing-mode:vertical-rl;text-align:left}",
	".mx td b{line-height:1.25rem}}",
	"@media screen{.slide:target .bar svg{height:1.5em}.slide:target td.bar{padding:.12rem 0}",
	".slide:target .bars .val{width:12rem}.slide:target .axis text{font-size:.88rem}",
	".slide:target .bars .val small{display:inline;margin-left:.5em;font-size:.9rem}",
	".slide:target .needs :is(td,th){font-size:.88rem;line-height:1.1}",
	".slide:target .needs .val{width:6rem}.slide:target .gl{display:inline;margin-right:.4em}",
	".slide:target .mult{gap:.5rem 1.6rem;margin:.3rem 0}",
	".slide:target .mult svg{max-height:26vh}.slide:target .two svg{max-height:68vh}",
	".slide:target .mult text{font-size:17px}",
	".slide:target .two text{font-size:19px}",
	".slide:target .keys :is(dt,.c){font-size:1rem}",
	".slide:target .mx :is(td,th){font-size:.88rem}.slide:target .mx td b{line-height:1.2rem}}",
	"@media print{.mult{grid-template-columns:repeat(3,minmax(0,1fr));gap:.7rem 1.4rem}",
	".keys dt{min-height:0}.mult svg{max-height:27mm}.keys "
	".v{font-size:20pt}.keys>div{break-inside:avoid}",
	".mult h3{font-size:9.5pt}.needs :is(td,th){font-size:9pt}}",
};

static const char *const narrow[] = {
	"@media screen and (max-width:46rem){",
	"body{padding:1rem 1rem 3rem}h1{font-size:1.625rem}h2{font-size:1.25rem}",
	".toc ol,.many{columns:1}",
	".stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}",
	"table.stack,.stack :is(tbody,tr,td,th,caption){display:block;width:auto;border:0;",
	"padding:.05rem 0;text-align:left;white-space:normal}",
	".stack caption{padding-bottom:.35rem}.stack .n+:not(.n){padding-left:0}",
	".stack tr{border-bottom:1px solid var(--line);padding:.4rem 0}.stack "
	"td:empty{display:none}",
	".stack td[data-l]::before{content:attr(data-l) \": \";color:var(--grey)}}",
};

static const char *const projector[] = {
	"@media screen{",
	"html:has(.slide:target){font-size:min(2.15vw,3.95vh)}",
	"html:has(.slide:target) body{max-width:none;padding:1.1rem 1.6rem 2.4rem}",
	"html:has(.slide:target) :is(.skip,.head,footer,.nopro){display:none}",
	"main:has(.slide:target)>:not(.slide:target){display:none}",
	".slide:target section{border:0;margin:0;padding:0}",
	".slide:target h2,.slide:target .again{font-size:1.5rem}",
	".slide:target .pro{display:block}.slide:target .rest{display:none}",
	".slide:target .again{font-weight:700;line-height:1.25;margin:0 0 .25rem}",
	".slide:target :is(p,li,caption,table,thead th){font-size:1rem}",
	".slide:target :is(.note,.tight,.tight thead th,pre){font-size:.88rem}",
	".slide:target :is(p,li){max-width:none}",
	".slide:target table{margin-top:.5rem}.slide:target :is(th,td){padding-top:.16rem;",
	"padding-bottom:.16rem}",
	".slide:target .say{line-height:1.25}.slide:target .say li{padding:.25rem 0 .25rem 1rem}",
	"main .slide:target .say li::before{top:.75em}",
	".slide:target h3{margin:.5rem 0 .2rem}",
	".slide:target .pager{display:flex;justify-content:space-between;position:fixed;",
	"left:1.6rem;right:1.6rem;bottom:.5rem;font-size:.88rem;color:var(--grey)}}",
};

static const char *const print[] = {
	"@media print{",
	"html{font-size:10pt;line-height:1.36;print-color-adjust:exact;",
	"-webkit-print-color-adjust:exact}",
	"body{max-width:none;padding:0}",
	".skip,.toc,.pager,.pro,footer{display:none}",
	"a{color:inherit;text-decoration:none}",
	"h1{font-size:21pt}h2{font-size:14pt}",
	".app table{font-size:8.5pt}.app caption{font-size:9.5pt}",
	"section{margin:1.25rem 0 0}.cont{margin:0}table{margin-top:.8rem}",
	"th,td{padding-top:.2rem;padding-bottom:.2rem}.say li{padding:.25rem 0 .25rem 1.1rem}",
	"main .say li::before{top:.78em}",
	"h2,h3,caption,thead{break-after:avoid}",
	"tr,figure,li,table:not(.long){break-inside:avoid}",
	"thead{display:table-header-group}",
	"p,li{orphans:3;widows:3}}",
};

static const struct {
	const char *const *lines;
	size_t count;
} parts[] = {
	{ colours, ARRAY_LEN(colours) },
	{ page, ARRAY_LEN(page) },
	{ tables, ARRAY_LEN(tables) },
	{ marks, ARRAY_LEN(marks) },
	{ figures, ARRAY_LEN(figures) },
	{ narrow, ARRAY_LEN(narrow) },
	{ projector, ARRAY_LEN(projector) },
	{ print, ARRAY_LEN(print) },
};

static void add_corner(struct buf *out, const char *corner, struct slice content)
{
	buf_format(out, "%s{content:", corner);
	buf_add_slice(out, content);
	buf_add_text(out, ";font:8.5pt \"Liberation Sans\",Arial,sans-serif;color:#444}");
}

/* What stands at the bottom of each printed page. */
static void add_sheet(struct buf *out, const struct document *document)
{
	struct buf left, day;

	buf_init(&left);
	buf_init(&day);
	buf_add_byte(&left, '"');
	escape_css(&left, document->store);
	buf_add_text(&left, slice_is_empty(document->store) ? "" : " · ");
	escape_css(&left, document->title);
	prose_day(&day, document->made);
	if (day.length > 0)
		buf_add_text(&left, " · ");
	escape_css(&left, buf_slice(&day));
	buf_add_byte(&left, '"');
	buf_add_text(out, "@page{size:A4;margin:16mm 16mm 18mm;");
	add_corner(out, "@bottom-left", buf_slice(&left));
	add_corner(out, "@bottom-right", slice_from("counter(page) \" / \" counter(pages)"));
	buf_add_text(out, "}\n");
	buf_free(&day);
	buf_free(&left);
}

void html_style_add(struct buf *out, const struct document *document)
{
	for (size_t i = 0; i < ARRAY_LEN(parts); i++)
		for (size_t k = 0; k < parts[i].count; k++) {
			buf_add_text(out, parts[i].lines[k]);
			buf_add_byte(out, '\n');
		}
	add_sheet(out, document);
}

static void add_lines(struct buf *out, const char *const *lines, size_t count)
{
	for (size_t i = 0; i < count; i++)
		buf_add_text(out, lines[i]);
}

void html_style_add_marks(struct buf *out)
{
	add_lines(out, colours, ARRAY_LEN(colours));
	add_lines(out, marks, ARRAY_LEN(marks));
}
