/*
 * A document as one file: no script, nothing from elsewhere, and a content security policy that
 * allows the one style alone, so that an attribute of style is never used.
 *
 * A section is a heading with paragraphs and tables. It is also what is projected: `#p3` shows the
 * third screen alone. What does not fit on one goes on on the next, under the same heading.
 */
#include "base/translate.h"
#include "report/formats.h"
#include "report/html.h"
#include "report/html_figure.h"
#include "report/html_fit.h"
#include "report/html_paragraph.h"
#include "report/html_style.h"
#include "report/html_table.h"
#include "report/prose.h"
#include "report/svg.h"
#include "text/escape.h"
#include "text/hash.h"
#include <stdio.h>

enum { COMMIT_LENGTH = 12, CONTENTS_FROM = 4, ID_SIZE = 32 };

/* One screen: blocks of a section, its paragraphs before its tables. */
struct screen {
	const struct section *section;
	size_t number;	 /* of the section, from 1 */
	size_t from, to; /* the blocks, the last one not among them */
	double height;
};

struct page {
	struct buf *out;
	const struct document *document;
	struct render_style style;
	struct arena *arena;
	size_t boxes; /* so many sections at the front stand in the header */
	struct screen *screens;
	size_t screen_count, screen_capacity;
};

static size_t block_count(const struct section *section)
{
	return section->paragraph_count + section->table_count;
}

static const struct paragraph *paragraph_at(const struct section *section, size_t block)
{
	return block < section->paragraph_count ? &section->paragraphs[block] : NULL;
}

static const struct table *table_at(const struct section *section, size_t block)
{
	return &section->tables[block - section->paragraph_count];
}

/* Warnings alone: that it stays inside, that it is a draft. */
static bool is_box(const struct section *section)
{
	for (size_t i = 0; i < section->paragraph_count; i++)
		if (section->paragraphs[i].kind != PARAGRAPH_WARNING)
			return false;
	return section->paragraph_count > 0 && section->table_count == 0;
}

static double block_height(const struct page *page, const struct section *section, size_t block)
{
	const struct paragraph *paragraph = paragraph_at(section, block);

	return paragraph != NULL ? html_paragraph_height(paragraph)
				 : html_table_height(table_at(section, block), &page->style);
}

static struct screen *add_screen(
	struct page *page, const struct section *section, size_t number, size_t from)
{
	struct screen *screen = arena_push(page->arena, &page->screens, &page->screen_count,
		&page->screen_capacity, sizeof *page->screens);
	*screen = (struct screen){ section, number, from, from, 0 };
	return screen;
}

/* A table that no screen holds whole stands below a few lines, and has the rest of the screen. */
static bool goes_below(const struct screen *screen, double height)
{
	return height > html_screen_height && screen->height < html_screen_height / 4;
}

static void plan_section(struct page *page, const struct section *section, size_t number)
{
	struct screen *screen = add_screen(page, section, number, 0);

	for (size_t block = 0; block < block_count(section); block++) {
		double height = block_height(page, section, block);
		if (screen->to > screen->from && screen->height + height > html_screen_height &&
			!goes_below(screen, height))
			screen = add_screen(page, section, number, block);
		screen->height += height;
		screen->to = block + 1;
	}
}

static void plan(struct page *page)
{
	const struct document *document = page->document;

	while (page->boxes < document->section_count && is_box(&document->sections[page->boxes]))
		page->boxes++;
	for (size_t i = page->boxes; i < document->section_count; i++)
		plan_section(page, &document->sections[i], i - page->boxes + 1);
}

static void add_policy(struct buf *out, struct slice style)
{
	char hash[HASH_BASE64_SIZE];

	hash_base64(style, hash);
	buf_format(out,
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
		"style-src 'sha256-%s'; base-uri 'none'; form-action 'none'\">\n",
		hash);
}

static void add_head(const struct page *page)
{
	const struct document *document = page->document;
	struct buf style, title, *out = page->out;

	buf_init(&style);
	buf_init(&title);
	html_style_add(&style, document);
	buf_add_slice(&title, document->title);
	if (!slice_is_empty(document->store))
		buf_format(&title, " – %.*s", (int)document->store.length, document->store.data);
	buf_format(out, "<!doctype html>\n<html lang=%s>\n<head>\n<meta charset=utf-8>\n",
		page->style.czech ? "cs" : "en");
	add_policy(out, buf_slice(&style));
	buf_add_text(out, "<meta name=viewport content=\"width=device-width, initial-scale=1\">\n"
			  "<meta name=referrer content=no-referrer>\n");
	html_element(out, "title", buf_slice(&title));
	buf_add_text(out, "\n<style>");
	buf_add_slice(out, buf_slice(&style));
	buf_add_text(out, "</style>\n</head>\n");
	buf_free(&title);
	buf_free(&style);
}

static void add_part(struct buf *line, struct slice part)
{
	buf_add_text(line, line->length > 0 && part.length > 0 ? " · " : "");
	buf_add_slice(line, part);
}

/* The period, the day, who may read it, the state of the data. */
static void add_facts(const struct page *page)
{
	const struct document *document = page->document;
	struct slice commit = slice_part(document->commit, 0, COMMIT_LENGTH);
	struct buf line, part;

	buf_init(&line);
	buf_init(&part);
	prose_period(&part, document->from, document->to);
	add_part(&line, buf_slice(&part));
	buf_clear(&part);
	prose_day(&part, document->made);
	if (part.length > 0)
		add_part(&line, arena_format(page->arena, _("made on %s"), part.data));
	add_part(&line, document->readers);
	if (commit.length > 0)
		add_part(&line, arena_format(page->arena, _("commit %.*s"), (int)commit.length,
					commit.data));
	if (line.length > 0)
		html_element(page->out, "p class=meta", buf_slice(&line));
	buf_free(&part);
	buf_free(&line);
}

static void add_box(const struct page *page, const struct section *section)
{
	buf_add_text(page->out, "\n<p class=inner>");
	if (!slice_is_empty(section->title))
		html_element(page->out, "b",
			arena_format(page->arena, "%.*s:", (int)section->title.length,
				section->title.data));
	for (size_t i = 0; i < section->paragraph_count; i++) {
		buf_add_byte(page->out, ' ');
		html_text(page->out, section->paragraphs[i].text);
	}
	buf_add_text(page->out, "</p>");
}

static bool has_heading(const struct screen *screen)
{
	return screen->from == 0 && !slice_is_empty(screen->section->title);
}

static void add_contents(const struct page *page)
{
	struct buf *out = page->out;
	size_t headings = 0;

	for (size_t i = 0; i < page->screen_count; i++)
		headings += has_heading(&page->screens[i]);
	if (headings < CONTENTS_FROM)
		return;
	buf_add_text(out, "\n<nav class=toc aria-label=\"");
	escape_html(out, slice_from(_("Contents")));
	buf_add_text(out, "\"><ol>\n");
	for (size_t i = 0; i < page->screen_count; i++) {
		if (!has_heading(&page->screens[i]))
			continue;
		buf_format(out, "<li><a href=\"#h%zu\">", page->screens[i].number);
		html_text(out, page->screens[i].section->title);
		buf_add_text(out, "</a></li>\n");
	}
	buf_add_text(out, "</ol><p class=note><a href=\"#p1\">");
	html_text(out, slice_from(_("Project it screen by screen")));
	buf_add_text(out, "</a></p></nav>");
}

static void add_header(const struct page *page)
{
	const struct document *document = page->document;
	struct buf *out = page->out;

	buf_add_text(out, "<body>\n<svg class=vh aria-hidden=true width=0 height=0>");
	buf_add_text(out, svg_hatch);
	buf_add_text(out, "</svg>\n<a class=skip href=\"#content\">");
	html_text(out, slice_from(_("Skip to the content")));
	buf_add_text(out, "</a>\n<header class=head id=top>");
	if (!slice_is_empty(document->store))
		html_element(out, "p class=kick", document->store);
	html_element(out, "h1", document->title);
	add_facts(page);
	for (size_t i = 0; i < page->boxes; i++)
		add_box(page, &document->sections[i]);
	add_contents(page);
	buf_add_text(out, "</header>\n<main id=content>\n");
}

static void add_link(struct buf *out, size_t screen, const char *text)
{
	buf_format(out, "<a href=\"#p%zu\">", screen);
	html_text(out, slice_from(text));
	buf_add_text(out, "</a>");
}

/* Where a projected screen goes on from. */
static void add_pager(const struct page *page, size_t number)
{
	struct buf *out = page->out;

	buf_add_text(out, "<div class=pager>");
	if (number > 1)
		add_link(out, number - 1, _("‹ previous"));
	else
		buf_add_text(out, "<span></span>");
	buf_add_text(out, "<a href=\"#top\">");
	html_text(out, arena_format(page->arena, _("%zu of %zu · the whole report"), number,
			       page->screen_count));
	buf_add_text(out, "</a>");
	if (number < page->screen_count)
		add_link(out, number + 1, _("next ›"));
	else
		buf_add_text(out, "<span></span>");
	buf_add_text(out, "</div>");
}

/* What is looked up is printed smaller. */
static const char *section_class(const struct section *section)
{
	return slice_equals(slice_from(section->name), "appendix") ? " class=app" : "";
}

static void begin_section(const struct page *page, const struct screen *screen)
{
	struct buf *out = page->out;

	if (has_heading(screen)) {
		buf_format(out, "<section%s aria-labelledby=h%zu><h2 id=h%zu>",
			section_class(screen->section), screen->number, screen->number);
		html_text(out, screen->section->title);
		buf_add_text(out, "</h2>\n");
		return;
	}
	buf_format(out, "<section class=\"cont%s\">",
		*section_class(screen->section) != '\0' ? " app" : "");
	if (!slice_is_empty(screen->section->title))
		html_element(out, "p class=\"pro again\"", screen->section->title);
	buf_add_byte(out, '\n');
}

/* What goes on over the blocks of a page. */
struct progress {
	size_t tables;
	size_t keyed; /* the section whose key stands there already */
};

static void add_blocks(
	const struct page *page, const struct screen *screen, struct progress *progress)
{
	double room = html_screen_height;

	for (size_t block = screen->from; block < screen->to; block++) {
		char id[ID_SIZE];
		if (paragraph_at(screen->section, block) != NULL) {
			html_paragraph_add(
				page->out, screen->section, screen->from, screen->to, block);
		} else {
			const struct table *table = table_at(screen->section, block);
			snprintf(id, sizeof id, "t%zu", ++progress->tables);
			html_table_add(page->out, table, id, room,
				progress->keyed != screen->number, &page->style);
			if (html_figure_needs_key(table))
				progress->keyed = screen->number;
		}
		room -= block_height(page, screen->section, block);
	}
}

static void add_screens(const struct page *page)
{
	struct progress progress = { 0, 0 };

	for (size_t i = 0; i < page->screen_count; i++) {
		buf_format(page->out, "<div class=slide id=p%zu>", i + 1);
		begin_section(page, &page->screens[i]);
		add_blocks(page, &page->screens[i], &progress);
		buf_add_text(page->out, "</section>");
		add_pager(page, i + 1);
		buf_add_text(page->out, "</div>\n");
	}
}

void document_html_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out)
{
	struct arena arena;
	struct page page = { .out = out, .document = document, .style = *style, .arena = &arena };

	(void)only_table;
	arena_init(&arena);
	struct document shown = document_for_people(document, &arena);
	page.document = &shown;
	page.style.prose = true;
	page.style.ascii = false;
	plan(&page);
	add_head(&page);
	add_header(&page);
	add_screens(&page);
	buf_add_text(out, "</main>\n<footer>Spis " SPIS_VERSION "</footer>\n</body>\n</html>\n");
	arena_free(&arena);
}
