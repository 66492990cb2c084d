/*
 * Records: one file, one record of one kind. A Markdown record is front matter and a body; the kind
 * is told by the file's name, what its fields are by the kind's schema.
 */
#ifndef MODEL_RECORD_H
#define MODEL_RECORD_H

#include "model/record_kind.h"
#include "model/schema/field.h"

/* What every record begins with. */
struct record_common {
	struct slice case_id; /* `case`; absent in records outside cases */
	day_number date;      /* corrects the date in the name */
	day_number recorded;  /* written on another day */
	struct slice time;    /* HH:MM or HH:MM-HH:MM */
};
extern const struct schema record_common_schema;

/* A stub that erasing left. */
struct erased_stub {
	struct record_common common;
	day_number erased;
	struct slice basis;
	struct slice moved_to; /* CASE/STEM, where the record belonged to another case */
};
extern const struct schema erased_stub_schema;

/* What the records of a kind have for fields; NULL for an assessment (model/record/assessment.h).
 */
const struct schema *record_kind_schema(enum record_kind_id kind);

struct record {
	enum record_kind_id kind;
	struct slice path;  /* in its ring */
	struct slice shown; /* as shown in findings */
	struct slice stem;  /* "case" for case.md */
	struct slice bytes;
	day_number date;	   /* on which it counts; as it is read: own_date */
	day_number own_date;	   /* the field `date`, else of the name; case.md: opened */
	bool erased;		   /* a stub: record_as_stub() */
	struct front_matter front; /* Markdown records */
	void *fields; /* the struct of record_schema(), by record_as_...(); NULL: could not be read
		       */
};

/*
 * What a record of a kind says. Each kind's header has record_as_KIND(), which gives the struct of
 * a record of that kind and NULL of any other, of an erased stub and of what could not be read, so
 * that no record is taken for what it is not. Only who handles records of every kind alike, by
 * their schema, looks at `fields` itself.
 */
const void *record_fields(const struct record *record, enum record_kind_id kind);
const struct erased_stub *record_as_stub(const struct record *record); /* NULL: not erased */

/*
 * Reads a Markdown record. False when it does not parse whole or a field is wrong (findings with
 * places); a record whose front matter could be read has its right fields filled all the same
 * (record->fields not NULL). `home` says where it lies: `case` is required in a case and refused in
 * signals, work and platform meetings (rule "case"). A field of a schema that several kinds share
 * is refused in those that do not have it (rule "field-kind").
 */
bool record_read(struct slice path, struct slice shown, struct slice bytes, enum record_home home,
	struct arena *arena, struct diag_list *diags, struct record *record);

/* Holds the case that a record names against its path YEAR/ID/NAME, so that a file that git or a
 * hand put elsewhere is noticed: false with an error of rule "case" at `position`. */
bool record_check_folder(struct slice path, struct slice named, const struct position *position,
	struct diag_list *diags);

/* The place of a field's first value in a Markdown record, or of the whole file when it is not
 * there.
 */
struct position record_position(const struct record *record, const char *field);

/* Whether it is of that kind and was not erased. */
bool record_is(const struct record *record, enum record_kind_id kind);

/* The schema of `fields`: that of its kind, or of a stub. */
const struct schema *record_schema(const struct record *record);

/* The fields every record has. */
const struct record_common *record_common(const struct record *record);

/* Order of a timeline: date, time, kind, name. For qsort over struct record. */
int record_compare(const void *a, const void *b);

/* The file of a new record: front matter of the struct and the body (may be empty or absent). */
void record_write(enum record_kind_id kind, const void *fields, struct slice body,
	struct arena *arena, struct buf *out);

#endif
