/*
 * Facts at the end of a line of text: known `key:value` words, `@PERSON` and `@role:ROLE`,
 * separated by blanks. All before them is text, so that addresses and URLs survive.
 *
 *   line    = text *( 1*blank token ) *blank
 *   token   = key ":" value / "@" value / "@role:" value
 *
 * A key is the name of a field in the schema; `@` is its field `person` and `@role:` its field
 * `role` (where it has them, and only so). A word of the same form with another key (`rec:1m`,
 * `Due:2023-07-04`) is no token, but hides none that stands before it.
 */
#ifndef MODEL_TOKEN_H
#define MODEL_TOKEN_H

#include "model/schema/field.h"

struct token {
	const struct field *field;
	size_t start, value, end; /* byte offsets in the line */
};

/* How many bytes the blank has that begins there (a space, a tab, or a no-break space, which
 * telephones and word processors put); 0: none does. */
size_t token_blank(struct slice line, size_t at);

/* The token that ends a part of a line, [from, *end), but for words with an unknown key; *end moves
 * before it and the blanks around it. False, with *end behind the last word, when there is none or
 * nothing is left. */
bool token_before(const struct schema *schema, struct slice line, size_t from, size_t *end,
	struct token *token);

/* The last token of that name at the end of the line, which is the one that counts; false when
 * there is none. */
bool token_find(const struct schema *schema, struct slice line, size_t from, const char *name,
	struct token *token);

/* The line with a new token before that of the field `id`, else behind the last word, and no other
 * byte changed. */
struct slice token_add(const struct schema *schema, struct slice line, size_t from,
	struct slice text, struct arena *arena);

/* The place of the value that a token of that name at the end of the line has; `position`, which is
 * one in the line, where there is none. Tokens begin behind offset `from`. */
struct position token_position(const struct schema *schema, const struct position *position,
	size_t from, const char *name);

/* The line with the token of the schema's field `key` set to a value, and no other byte changed:
 * the value in its place where token_find() finds the token, else a new token `key:value` as
 * token_add() puts it. A person's or a role's token is never new. */
struct slice token_set(const struct schema *schema, struct slice line, size_t from, const char *key,
	const char *value, struct arena *arena);

/*
 * Reads the tokens of position->source from offset `from` into the struct of the schema, and what
 * stands before them into *text, in the arena. False with a finding for each value of wrong form
 * and each field that stands twice (rule "repeated-key"). A token inside the text, with none of its
 * field at the end, is warned of, and so is a word with an unknown key at the end (rule "token").
 */
bool tokens_read(const struct schema *schema, const struct position *position, size_t from,
	struct arena *arena, struct diag_list *diags, void *record, struct slice *text);

#endif
