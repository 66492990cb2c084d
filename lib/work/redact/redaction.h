/* What of a text identifies somebody, and the text with roles in its place. */
#ifndef WORK_REDACTION_H
#define WORK_REDACTION_H

#include "base/buf.h"
#include "base/index.h"

enum redaction_kind {
	REDACT_CHILD,  /* c1 */
	REDACT_MEMBER, /* m1 */
	REDACT_FAMILY, /* a name of several members */
	REDACT_PERSON, /* another name that the identities have */
	REDACT_REPORTER,
	REDACT_DOCTOR,
	REDACT_SCHOOL,
	REDACT_ADDRESS,
	REDACT_BIRTH_NUMBER,
	REDACT_EMAIL,
	REDACT_PHONE,
	REDACT_BIRTH_DATE,
};

/* A part of the text that a role stands for. */
struct redaction {
	size_t start, end; /* byte offsets in the text as it was */
	enum redaction_kind kind;
	struct slice member; /* c1, m1; of these two kinds alone */
	struct slice family; /* whose name it is, where it is one; shown nowhere */
};

/* In the order of the text; none overlaps another. */
struct redactions {
	struct redaction *items;
	size_t count, capacity;
};

/* "a name", "a phone number": what was found, in the language of the process. */
const char *redaction_label(enum redaction_kind kind);

void redactions_add(
	struct redactions *redactions, const struct redaction *redaction, struct arena *arena);

/* Puts them in their order; those that overlap become one. */
void redactions_settle(struct redactions *redactions);

/* The roles as they stand in the text, "[child 1]", in the language of the process; the family's
 * number, in the order of the text, where there are several. */
struct slice_list redaction_roles(const struct redactions *redactions, struct arena *arena);

/* A text with its roles. */
struct redacted {
	struct slice text;
	size_t *starts, *ends; /* where each role stands in it, with the line ends behind it */
};

/* Puts each role in its place; line ends in what is taken out stay behind it. */
void redactions_apply(const struct redactions *redactions, const struct slice_list *roles,
	struct slice text, struct arena *arena, struct redacted *redacted);

/* A part of the redacted text becomes the part of the text as it was that it comes from. */
void redactions_locate(const struct redactions *redactions, const struct redacted *redacted,
	size_t *start, size_t *end);

#endif
