/*
 * Figures: how the numbers of a table are drawn. The table is the figure: it is drawn from its
 *rows, in it or above it, and machine formats know nothing of it.
 *
 * A number is a band ("3-7"), an integer or a decimal (scale.h). A band is filled up to its low
 *end, which is certain, and hatched up to its high end, which is possible; it has no point. An
 *exact number is filled.
 *
 *	struct figure *figure = table_set_figure(table, arena, FIGURE_BARS);
 *	figure->column = "families";
 *	figure->before = "before";
 */
#ifndef REPORT_FIGURE_H
#define REPORT_FIGURE_H

#include "report/render.h"

enum figure_kind {
	FIGURE_BARS,   /* a bar in each row, and the period before as a bracket under it */
	FIGURE_MARKS,  /* a square before each number behind the first column: filled, hatched */
	FIGURE_MATRIX, /* counts behind the first column, on a ground the darker the more */
	FIGURE_PANELS, /* each row is a small picture: a column for each title behind the first */
	FIGURE_LEVELS, /* sums over time on the zones of levels, a picture for each child */
	FIGURE_KEYS,   /* key figures: each row a large number under its name, `said` below it */
	FIGURE_SPAN,   /* from `low` to `high` on a line from 0 to 10 in each row */
};

/* The state of a service, in the order in which glyphs stand. */
enum figure_glyph { GLYPH_FREE, GLYPH_WAIT, GLYPH_NONE, GLYPH_UNKNOWN, GLYPH_COUNT };

/* Columns are named by their machine names. Those that a drawing takes up (`before`, `glyphs`) are
 * no columns of their own on a page, but are in text and Markdown, where they have a title. */
struct figure {
	enum figure_kind kind;

	/* FIGURE_BARS, FIGURE_KEYS */
	const char *column;		 /* the number that is drawn */
	const char *before;		 /* the same of the period before; NULL: none */
	struct slice before_name;	 /* what the key calls that period; absent: none */
	const char *glyphs[GLYPH_COUNT]; /* how many services are in each state; all NULL: none */
	const char *said;		 /* the column that says in words what the glyphs show */

	/* FIGURE_LEVELS, FIGURE_SPAN */
	const char *low, *high; /* whole numbers */
	/* FIGURE_LEVELS */
	const char *panel;   /* whose sum it is: rows with the same text share a picture */
	const char *day;     /* a date */
	const char *decided; /* the label of the level that somebody raised it to; empty: none */
	const struct picture_part *parts; /* the levels from the lowest: first sum, label */
	size_t part_count;
	day_number today; /* a line; DATE_NONE: none */
};

struct figure *table_set_figure(struct table *table, struct arena *arena, enum figure_kind kind);

/* For text and Markdown: the table with columns of letters that draw it, as far as its figure can
 * be drawn so. Bars are `width` letters long. */
struct table figure_in_letters(const struct table *table, size_t width,
	const struct render_style *style, struct arena *arena);

#endif
