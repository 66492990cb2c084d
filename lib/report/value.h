/*
 * What a command has found, as data: values, tables of them and documents, without a word about how
 * they look. Renderers (render.h) turn them into text, one file a format.
 *
 * Everything lives in the arena it was made in. Texts are borrowed.
 */
#ifndef REPORT_VALUE_H
#define REPORT_VALUE_H

#include "base/arena.h"
#include "base/date.h"

enum value_kind {
	VALUE_NULL,
	VALUE_BOOLEAN,
	VALUE_INTEGER,
	VALUE_DECIMAL,
	VALUE_TEXT,
	VALUE_DATE,
	VALUE_LIST,
	VALUE_OBJECT,
};

struct value;

struct value_member {
	const char *name; /* the field's name with '-'; JSON writes '_' */
	const struct value *value;
};

struct value {
	enum value_kind kind;
	int places; /* of a decimal: how many are shown, in JSON and csv too */
	union {	    /* the one that the kind names */
		bool boolean;
		long integer;
		double decimal;
		struct slice text;
		day_number date;
		const struct value **items;   /* list */
		struct value_member *members; /* object, in the order of output */
	};
	size_t count; /* of a list or object; 0 */
	size_t capacity;
};

/* What is no value gives null: INTEGER_NONE, a decimal that is not finite, an absent text,
 * DATE_NONE. */
const struct value *value_null(void);
const struct value *value_boolean(struct arena *arena, bool boolean);
const struct value *value_integer(struct arena *arena, long integer);
const struct value *value_decimal(struct arena *arena, double decimal, int places);
const struct value *value_text(struct arena *arena, struct slice text);
const struct value *value_copy(struct arena *arena, struct slice text); /* of a copy of the text */
const struct value *value_date(struct arena *arena, day_number date);
struct value *value_list(struct arena *arena);
struct value *value_object(struct arena *arena);
/* With room for so many members: of what there are very many, as the rows of a listing. */
struct value *value_object_for(struct arena *arena, size_t members);
void value_append(struct value *list, struct arena *arena, const struct value *item);
/* A member of a name that the object does not have yet. */
void value_add(
	struct value *object, struct arena *arena, const char *name, const struct value *member);
/* A member of that name is replaced where it stands. */
void value_set(
	struct value *object, struct arena *arena, const char *name, const struct value *member);
/* The member of that name; else a dot in the name steps into a member that is an object
 * ("availability.state"). value_null() when there is none. */
const struct value *value_get(const struct value *object, const char *name);

enum column_align { COLUMN_LEFT, COLUMN_RIGHT };

struct column {
	const char *name;  /* the machine name, never translated; as value_get() takes it */
	const char *title; /* N_() text for people, translated when shown; NULL: the column is
			      left out for people, where there is little room */
	enum column_align align;
	bool flexible; /* may be wrapped when the terminal is narrow */
};

/* A drawing for people; its numbers stand in a table as well, for machine formats leave it out. */
enum picture_kind {
	PICTURE_SCALE,	/* one range on a scale of parts */
	PICTURE_COURSE, /* ranges one after another in time, oldest first */
};

struct picture_range {
	long low, high; /* equal where it is certain */
};

struct picture_part {
	long from; /* its first number; the parts stand in the order of numbers and adjoin */
	struct slice label;
};

struct picture {
	enum picture_kind kind;
	struct slice title;
	long least, most;	    /* the ends of the scale; ranges lie within, and least < most */
	struct picture_part *parts; /* of a scale; none: a plain one */
	size_t part_count;
	struct picture_range *ranges;
	size_t range_count;
};

/* Rows of values under columns; the first column is the id. For people a null is an empty cell, a
 * list is joined by ", " and `shown` may hold another text than the value (a word in the language),
 * row by row as in `rows`. */
struct table {
	const char *name;   /* machine name */
	struct slice title; /* for people; absent: none */
	const char *unit;   /* machine word: families, hours, ...; NULL for a listing */
	const struct column *columns;
	size_t column_count;
	/* A list of objects by column name; what else they hold is for JSON only. */
	const struct value *rows;
	/* NULL, or a list of objects of texts, by column name, that replace values for people. */
	const struct value *shown;
	/* NULL, or for each row the heading under which people find it; equal ones stand together.
	 */
	const struct slice *groups;
	const struct figure *figure; /* how its numbers are drawn (figure.h); NULL: not */
	/* NULL, or for each row whether people do not find it here: its note, or a sentence
	 * elsewhere, says the same. */
	const bool *folded;
	bool for_machines;	  /* in csv and JSON alone: people read the same elsewhere */
	const bool *urgent;	  /* NULL, or for each row whether it stands out on a terminal */
	struct slice note;	  /* a line under the table; absent: none */
	struct picture *pictures; /* under it */
	size_t picture_count, picture_capacity;
};

enum paragraph_kind {
	PARAGRAPH_TEXT,
	PARAGRAPH_ITEM,
	PARAGRAPH_WARNING,
	PARAGRAPH_POINT, /* a sentence or two of what matters */
};

struct paragraph {
	enum paragraph_kind kind;
	struct slice text; /* plain text, line ends in it as blanks; renderers escape it */
	size_t lead;	   /* of a point: so many bytes at its beginning are read first */
};

struct section {
	const char *name;
	struct slice title;	      /* empty: it goes on without a heading */
	struct paragraph *paragraphs; /* before the tables */
	size_t paragraph_count, paragraph_capacity;
	struct table *tables;
	size_t table_count, table_capacity;
};

struct document {
	const char *kind; /* "platform", "case", ... */
	struct slice title;
	day_number from, to;  /* or DATE_NONE */
	struct slice store;   /* the store's name */
	struct slice commit;  /* absent: none */
	day_number made;      /* the day it is of; DATE_NONE: not told */
	struct slice readers; /* who may read it, in a few words; absent: not told */
	struct section *sections;
	size_t section_count, section_capacity;
	/* NULL, or the same document in the other language, for JSON: section by section, table by
	 * table; rows may stand in another order. */
	const struct document *translated;
	/* NULL, or a list of values that JSON holds in place of head and sections: the value alone
	 * where there is one, else the list. */
	struct value *data;
};

/* What these return moves when the next of its kind is added to the same document or section. */
struct section *document_add_section(
	struct document *document, struct arena *arena, const char *name, struct slice title);
void section_add_paragraph(
	struct section *section, struct arena *arena, enum paragraph_kind kind, struct slice text);
/* A point; the first '|' ends what is read first, and is not shown. */
void section_add_point(struct section *section, struct arena *arena, struct slice text);
/* With no rows yet. */
struct table *section_add_table(struct section *section, struct arena *arena);
/* Leaves a column to csv and JSON. */
void table_hide(struct table *table, struct arena *arena, const char *column);
/* Of a kind, with nothing else yet. */
struct picture *table_add_picture(struct table *table, struct arena *arena, enum picture_kind kind);

/* Makes one section of those from `from` on, if there are any; what was their title stands above
 * their tables. */
void document_join_sections(struct document *document, struct arena *arena, size_t from,
	const char *name, struct slice title);

/* The document without the tables that are for machines, and without sections that hold nothing
 * else. */
struct document document_for_people(const struct document *document, struct arena *arena);

/* The first table of that name in any section; NULL when there is none. */
const struct table *document_find_table(const struct document *document, const char *name);

#endif
