/*
 * Field tables: one description of a field drives its parsing, checking and formatting, in front
 * matter and in tables alike.
 *
 * A schema binds the fields of one kind of record or row to a C struct by offset:
 *
 *   type of field         member of the struct   absent
 *   DATE                  day_number             DATE_NONE
 *   INTEGER, YEAR         long                   INTEGER_NONE
 *   DECIMAL               double                 NAN
 *   BOOLEAN               enum truth             TRUTH_UNKNOWN
 *   all others            struct slice           data == NULL
 *   any with FIELD_LIST   struct slice_list      count == 0 (raw texts)
 */
#ifndef MODEL_FIELD_H
#define MODEL_FIELD_H

#include "base/date.h"
#include "base/number.h"
#include "model/record_kind.h"
#include "text/csv.h"
#include "text/front_matter.h"

enum truth { TRUTH_UNKNOWN, TRUTH_NO, TRUTH_YES };

enum { FIELD_CAP = 64 * 1024 }; /* bytes that a value may have at most  */

enum field_type {
	FIELD_TEXT,
	FIELD_DATE,
	FIELD_TIME,	  /* HH:MM */
	FIELD_TIME_RANGE, /* HH:MM or HH:MM-HH:MM */
	FIELD_INTEGER,	  /* min..max when they differ */
	FIELD_YEAR,	  /* 1900..2999 */
	FIELD_DECIMAL,	  /* least..most when they differ */
	FIELD_BOOLEAN,
	FIELD_WORD,	/* one of `words` */
	FIELD_LANGUAGE, /* two letters of ISO 639-1 */
	FIELD_CODE,	/* of the vocabulary `of` */
	FIELD_PERSON,	/* id of people.csv */
	FIELD_SERVICE,
	FIELD_PLACE,
	FIELD_PROJECT,
	FIELD_CARD,		     /* NAME-VERSION, a folder of cards/ */
	FIELD_CASE,		     /* whole id */
	FIELD_STEM,		     /* DATE-KIND-ID in the same case, of `kind` */
	FIELD_SIGNAL,		     /* stem of a signal */
	FIELD_FULL_NAME,	     /* CASE/STEM */
	FIELD_MEMBER,		     /* c1, m2 */
	FIELD_ID,		     /* the row's or record's own id: a-z 0-9 . - */
	FIELD_SERVICE_OR_PROFESSION, /* recipient of a consent */
	FIELD_AGREEMENT,	     /* MEMBER DATE */
	FIELD_EVENT,		     /* DATE WORD [DETAIL], by the field's `check_event` */
	FIELD_PARTICIPANT,	     /* PERSON or role:ROLE, optionally ` part` */
	FIELD_HEADCOUNT,	     /* PROFESSION N [ORGANIZATION] */
	FIELD_OBJECTION,	     /* DATE ROLE TEXT or DATE answered OBJECTIONDATE ROLE */
	FIELD_HASH,		     /* SHA-256 in hexadecimal digits */
	FIELD_SAFETY,		     /* ROLE-N VALUE */
	FIELD_TYPE_COUNT,
};

enum field_flag {
	FIELD_REQUIRED = 1,
	FIELD_LIST = 2,	    /* items in front matter, `;` in a cell */
	FIELD_KEY = 4,	    /* part of a table's key */
	FIELD_PUBLIC = 8,   /* what everybody may know: not searched for names */
	FIELD_MINUTES = 16, /* an integer of minutes: people may say hours */
	FIELD_DAYS = 32,    /* an integer of days: people may say weeks */
	FIELD_COMING = 64,  /* a day to come: what people say without a year lies ahead */
	FIELD_STANDS = 128, /* what was said once stays: no value is changed or taken away */
};

/* Bounds of ours for lengths of time: beyond them is a slip of the pen, within them sums stay
 * small. */
enum { FIELD_MINUTES_MOST = 31 * 24 * 60, FIELD_DAYS_MOST = 10 * 365 };

/* A word of a closed list; the last of a list has code NULL. */
struct word {
	const char *code;
	const char *label; /* N_() text */
};

struct field {
	const char *name;
	enum field_type type;
	unsigned flags;
	size_t offset;
	const struct word *words; /* FIELD_WORD */
	const char *of;		  /* FIELD_CODE: vocabulary */
	enum record_kind_id kind; /* FIELD_STEM: of these alone; RECORD_NONE: of any */
	unsigned only;		  /* bits of the variants (below) that have it; 0: all */
	long min, max;		  /* FIELD_INTEGER */
	double least, most;	  /* FIELD_DECIMAL */
	/* FIELD_EVENT: which words the events of this record have. False with a finding of rule
	 * "event" that says what would be right. */
	bool (*check_event)(
		struct slice text, const struct position *position, struct diag_list *diags);
	/* FIELD_EVENT: the case that one names, absent for none; NULL: they name no cases. */
	struct slice (*event_case)(struct slice text, struct diag_list *unheard);
};

struct schema {
	const char *name;	   /* "referral", "services" */
	const struct schema *base; /* fields that its struct begins with, or NULL */
	const struct field *fields;
	size_t count;
	size_t size;	/* of the C struct */
	bool own_order; /* a table whose rows stand as people put them: no warning of their order */
	/* What the bits of `only` stand for, in a schema that different records share: the words of
	 * this field in their order; NULL: enum record_kind_id. */
	const char *variant;
};

/* How many fields it has with those of its base, which come first; and each of them. */
size_t schema_count(const struct schema *schema);
const struct field *schema_at(const struct schema *schema, size_t at);

/* By name, in the schema or its base; NULL. */
const struct field *schema_find(const struct schema *schema, struct slice name);

/* The nearest field name to a wrong one; absent when none is near. */
struct slice schema_nearest(const struct schema *schema, struct slice name);

/* The member of type struct slice at that offset of a struct. */
struct slice member_text(const void *record, size_t offset);

/* Sets every member of the struct to absent. */
void schema_clear(const struct schema *schema, void *record);

/* Checks one value's form against its field (not whether what it names exists) and stores it in the
 * struct (appends to a list). False with a finding of a rule named after the type ("date", "word",
 * ...) that says what would be right. `value` is NUL-terminated and lives as long as the record;
 * `position` may be NULL; `record` may be NULL to check only. */
bool field_read(const struct field *field, struct slice value, const struct position *position,
	struct arena *arena, struct diag_list *diags, void *record);

/* The texts of a field in a struct, as they stand in a file: one for a scalar, none when absent. */
struct slice_list field_texts(const struct field *field, const void *record, struct arena *arena);

/* The same as one cell of a table: items joined by ';', empty when absent. */
struct slice field_cell(const struct field *field, const void *record, struct arena *arena);

/* Puts the value of one struct into another; a list is the same one then. */
void field_copy(const struct field *field, const void *from, void *to);

/* The label of a word in the language of the process; the code itself when it is none of them. */
const char *word_label(const struct word *words, struct slice code);
bool word_is_known(const struct word *words, struct slice code);

/* The place of a word in its list; SIZE_MAX when it is none of them. */
size_t word_find(const struct word *words, struct slice code);

/* The codes nearest to a wrong one (nearest_names()); absent when none is near. */
struct slice word_nearest(const struct word *words, struct slice code, struct arena *arena);

/* All codes, as a message lists them: "yes, part, no". */
struct slice word_codes(const struct word *words, struct arena *arena);

/* Front matter into a struct: unknown keys (nearest offered; `x-` kept), missing required ones,
 * each value, lists where one value belongs and the other way round (rule "list"), a value that a
 * list holds twice, or a participant who answers twice about safety (rule "repeated-value"). False
 * when anything was wrong; the rest is read. */
bool schema_read_front(const struct schema *schema, const struct front_matter *front,
	struct arena *arena, struct diag_list *diags, void *record);

/* A struct as front matter between its two lines ---: present fields in the order of the tables. */
void schema_write_front(
	const struct schema *schema, const void *record, struct arena *arena, struct buf *out);

/* How FIELD is written in front matter. */
enum front_style field_style(const struct field *field);

/* A table's rows as structs. */
struct rows {
	struct csv_table table;
	const struct schema *schema;
	void *items; /* count structs of schema->size, in the file's order */
	size_t count;
	const struct csv_row **sources; /* each item's physical row */
	struct slice *keys;		/* each item's key cells with a NUL between them */
	bool in_order;			/* by key */
};

/* Reads a whole table: its bytes (UTF-8; one that a spreadsheet saved in its own way is refused
 * with one error of rule "spreadsheet", text/csv_foreign.h), columns by name (missing required
 * ones, unknown ones but `x_`), each cell (an empty one is absent; in a list an empty item is an
 * error of rule "list", one that stands twice of "repeated-value"), the keys (a repeated key is an
 * error of rule "repeated-key" at its second row), the order (a warning of rule "order" at the
 * first row that stands wrong). Absent bytes give no rows and no finding. False when anything was
 * wrong; the rows without fault are there, but the table must not be written. */
bool rows_read(const struct schema *schema, struct slice file, struct slice bytes,
	struct arena *arena, struct diag_list *diags, struct rows *rows);

const void *rows_at(const struct rows *rows, size_t at);

/* The row with the key (values of the key fields in their order); NULL. Binary search where the
 * table is in order, else one look at each. */
const void *rows_find(const struct rows *rows, const struct slice *key, size_t key_count);

/* The place of a field's cell in item `at`. */
struct position rows_position(const struct rows *rows, size_t at, const char *field);

/* The whole table with the structs' rows put in: a row with the same key is replaced (columns `x_`
 * keep their cells, a cell whose value does not change its spelling, a row without a change all its
 * bytes), else it goes before the first greater one. Rows without bytes (absent) begin with a
 * header of all the schema's fields. Of two records with one key the later counts. False with a
 * finding of rule "missing-column" when a value has no column. */
bool rows_put_all(const struct rows *rows, const void *const *records, size_t count,
	struct arena *arena, struct diag_list *diags, struct buf *out);
bool rows_put(const struct rows *rows, const void *record, struct arena *arena,
	struct diag_list *diags, struct buf *out);

/* The header line of an empty table. */
void schema_write_header(const struct schema *schema, struct buf *out);

#endif
