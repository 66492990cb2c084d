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

static const char *const narrow[] = {
	"@media screen and (max-width:46rem){",
	"body{padding:1rem 1rem 3rem}h1{font-size:1.625rem}h2{font-size:1.25rem}",
	".toc ol{columns:1}",
	".stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}",
	"table.stack,.stack :is(tbody,tr,td,th,caption){display:block;width:auto;border:0;",
	"padding:.05rem 0;text-align:left;white-space:normal}",
	".stack caption{padding-bottom:.35rem}",
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
	".slide:target h3{margin:.5rem 0 .2rem}",
	".slide:target .pager{display:flex;justify-content:space-between;position:fixed;",
	"left:1.6rem;right:1.6rem;bottom:.5rem;font-size:.88rem;color:var(--grey)}}",
};

static const char *const print[] = {
	"@media print{",
	"html{font-size:10.5pt;line-height:1.38;print-color-adjust:exact;",
	"-webkit-print-color-adjust:exact}",
	"body{max-width:none;padding:0}",
	".skip,.toc,.pager,.pro{display:none}",
	"a{color:inherit;text-decoration:none}",
	"h1{font-size:21pt}h2{font-size:14pt}",
	"section{margin:1.25rem 0 0}.cont{margin:0}",
	"h2,h3,caption,thead{break-after:avoid}",
	"tr,figure,li,table:not(.long){break-inside:avoid}",
	"thead{display:table-header-group}",
	"p,li{orphans:3;widows:3}}",
	"@media (forced-colors:active){svg text{fill:CanvasText}}",
};

static const struct {
	const char *const *lines;
	size_t count;
} parts[] = {
	{ colours, ARRAY_LEN(colours) },
	{ page, ARRAY_LEN(page) },
	{ tables, ARRAY_LEN(tables) },
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
