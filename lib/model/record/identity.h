/*
 * The third ring: who the members of a case are, and who reported a signal (spis-store(5),
 * IDENTITIES). It lies outside the store; nothing of it may enter a record, a report or an export.
 *
 *   ID.md                       keys MEMBER-name, MEMBER-born and so on for each member, and the
 * keys of identity_details without a member for what the family shares; others
 *   reporters/SIGNAL-STEM.md    name, contact
 *
 * The body is free text that stays as it is.
 */
#ifndef MODEL_IDENTITY_H
#define MODEL_IDENTITY_H

#include "model/schema/field.h"

/* What is known of one member, or of the family. */
struct identity_details {
	struct slice name;
	day_number born;
	struct slice address, phone, school, doctor;
};
extern const struct schema identity_details_schema;

struct identity_member {
	struct slice id; /* c1, m1 */
	struct identity_details details;
};

struct identity {
	struct identity_member *members; /* in the order of their ids: c1, c2, c10, m1 */
	size_t count;
	size_t capacity;
	struct identity_details family; /* without name and born */
	struct slice_list others;	/* further names that must not get out */
};

/* Reads ID.md. False when it does not parse whole or a field is wrong (unknown keys: nearest
 * offered; `x-` kept). A file whose bytes are absent gives an empty identity. */
bool identity_read(struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct identity *identity);

/* NULL when nothing is known of the member. */
const struct identity_member *identity_find(const struct identity *identity, struct slice id);

/* The member, added when it is not there. Valid until the next call. */
struct identity_member *identity_member(
	struct identity *identity, struct slice id, struct arena *arena);

/* The field of a key such as `c1-name`, `school` or `others`, and its member (absent: it is the
 * family's). NULL with a finding when there is none (nearest offered); `position` may be NULL. */
const struct field *identity_key(struct slice key, const struct position *position,
	struct diag_list *diags, struct slice *member);

/* Reads a key such as `c1-name` or `school` with its value, from a file or an option, into the
 * identity. False with a finding; `position` may be NULL. */
bool identity_set(struct identity *identity, struct slice key, struct slice value,
	const struct position *position, struct arena *arena, struct diag_list *diags);

/* A new file: the front matter, no body. */
void identity_write(const struct identity *identity, struct arena *arena, struct buf *out);

struct reporter {
	struct slice name, contact;
};
extern const struct schema reporter_schema;

bool reporter_read(struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct reporter *reporter);
void reporter_write(const struct reporter *reporter, struct arena *arena, struct buf *out);

#endif
