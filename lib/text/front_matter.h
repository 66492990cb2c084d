/*
 * Front matter: a strict subset of YAML, so that other tools read it (spis-store(5)).
 *
 *   file    = [BOM] fence eol *( comment / blank / entry ) fence eol body
 *   fence   = "---" *SP
 *   entry   = key ":" eol *( [indent] "- " value eol )        a list, or absent without items
 *           / key ": " value eol                              a scalar
 *           / key ": [" [ value *( "," value ) ] "]" eol      a list on one line
 *   value   = plain / bare / DQUOTE *( char / "\" DQUOTE / "\\" ) DQUOTE / "'" *( char / "''" ) "'"
 *   bare    = yes, no, true, false, on, off, y, n as YAML takes them: one of two, never a text
 *   key     = 1*( a-z / 0-9 / "-" )
 *
 * Between brackets a plain value holds none of "," "[" "]" "{" "}". Anything else is an error that
 * says what is not supported and shows the line as it would be right for that field. Comments and
 * blank lines stand anywhere. What every reader of YAML takes as blanks is taken: more than one
 * after ":" and "-", some at a line's end. The items of a list begin in one column. A plain integer
 * has at most 15 digits. No line holds a character that YAML does not allow or breaks lines at
 * (front_matter_unwritable). A file with git's conflict markers, in its body too, is two files in
 * one and not read at all.
 *
 * What is written stays in a stricter form: no brackets, no bare words but true and false in a
 * boolean field, double quotes.
 *
 * Rules of the errors: "front-matter" (no fences), "syntax", "quoting", "repeated-key", "control",
 * "conflict-marker", and those that hints add.
 */
#ifndef TEXT_FRONT_MATTER_H
#define TEXT_FRONT_MATTER_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"

struct front_value {
	struct slice text; /* decoded, NUL-terminated */
	bool quoted;
	bool bare;	     /* yes, no, true, ... without quotes (front_matter_truth) */
	size_t line;	     /* physical line in the file, from 1 */
	size_t offset;	     /* of the value's first byte in its line (the quote when quoted) */
	struct slice source; /* the physical line */
};

struct front_entry {
	struct slice key;
	bool is_list;
	bool in_brackets; /* a list on the key's own line */
	struct front_value
		*values; /* one for a scalar; none: the key stands alone and counts as absent */
	size_t count;
	size_t line;	     /* of the key */
	struct slice source; /* the key's physical line */
};

struct front_matter {
	struct slice file;
	struct slice bytes;
	struct front_entry *entries; /* in the file's order */
	size_t count;
	size_t close_line; /* of the closing --- */
	struct slice body; /* everything behind it */
	size_t body_line;  /* the number of the body's first line */
};

/* What is known of the fields, for errors alone: a value that the format refuses is shown as its
 * field takes it. */
struct front_hints {
	const void *closure;
	/* Whether the field takes the text, or is not known; else false with a finding. */
	bool (*check)(const void *closure, struct slice key, struct slice text,
		const struct position *position, struct diag_list *diags);
	bool (*is_list)(const void *closure, struct slice key);
	/* What the field takes in place of the text, in words; absent when it is not known. */
	struct slice (*right)(
		const void *closure, struct slice key, struct slice text, struct arena *arena);
};

/* False when the file does not parse whole; every error is then in diags. `hints` may be NULL. */
bool front_matter_read_for(const struct front_hints *hints, struct slice file, struct slice bytes,
	struct arena *arena, struct diag_list *diags, struct front_matter *front);
bool front_matter_read(struct slice file, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct front_matter *front);

/* Whether a line is `---`, which begins and ends front matter. */
bool front_matter_is_fence(struct slice line);

/* What a bare word means; false when it is none. */
bool front_matter_truth(struct slice text, bool *truth);

/* NULL when there is no such key. */
const struct front_entry *front_matter_find(const struct front_matter *front, const char *key);

struct position front_matter_position(
	const struct front_matter *front, const struct front_value *value);
struct position front_matter_key_position(
	const struct front_matter *front, const struct front_entry *entry);

/* How a value is written: text is quoted where the plain rule asks for it; plain is for `true` and
 * `false` of boolean fields. */
enum front_style { FRONT_TEXT, FRONT_PLAIN, FRONT_QUOTED };

/* The offset of the first character that a value cannot hold, quoted or not: line ends, control
 * characters but the tab, U+2028, U+2029, U+FFFE, U+FFFF; text.length when there is none. Whoever
 * takes a value from people asks first: the writer puts a blank in its place. */
size_t front_matter_unwritable(struct slice text);

/* Whether the value may stand without quotes. */
bool front_matter_is_plain(struct slice value);
void front_matter_add_value(struct buf *buf, struct slice value, enum front_style style);

/* New front matter, line by line. An absent value and an empty list write nothing. */
void front_matter_add_scalar(
	struct buf *buf, const char *key, struct slice value, enum front_style style);
void front_matter_add_list(
	struct buf *buf, const char *key, const struct slice *values, size_t count);

/*
 * Changes of a file that parsed: the new bytes go to `out`, every byte of an untouched line is as
 * it was. A new key goes before the closing --- with the line end of the line before; a value whose
 * text does not change leaves its line alone, in a list each; a list in brackets that changes gets
 * a line for each value; removing a list takes its lines and leaves the comments. Setting an absent
 * value or an empty list removes the key.
 */
void front_matter_set(const struct front_matter *front, const char *key, struct slice value,
	enum front_style style, struct buf *out);
void front_matter_set_list(const struct front_matter *front, const char *key,
	const struct slice *values, size_t count, struct buf *out);

/* One value of a list added at its end, unless it is there; or taken out, and the key with the
 * last. */
void front_matter_append(
	const struct front_matter *front, const char *key, struct slice value, struct buf *out);
void front_matter_take(
	const struct front_matter *front, const char *key, struct slice value, struct buf *out);

#endif
