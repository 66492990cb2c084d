#include "logic/privacy/public_contacts.h"

#include "logic/privacy/private_data.h"
#include "logic/privacy/private_parts.h"
#include "text/plain.h"
#include "text/unicode.h"

/* An address without its case, the last nine digits of a number. */
static struct slice contact_key(struct slice contact, struct arena *arena)
{
	enum { CZECH_DIGITS = 9 };
	struct decoded plain;
	plain_read(contact, arena, &plain);
	struct slice folded = unicode_fold(plain.text, arena);
	if (slice_find(folded, '@', 0) < folded.length)
		return folded;
	char *digits = arena_take(arena, folded.length + 1, 1);
	size_t count = 0;
	for (size_t i = 0; i < folded.length; i++)
		if (private_is_digit(folded.data[i]))
			digits[count++] = folded.data[i];
	return slice_part(
		slice_from(digits), count > CZECH_DIGITS ? count - CZECH_DIGITS : 0, CZECH_DIGITS);
}

void public_contacts_init(struct public_contacts *contacts, struct arena *arena)
{
	index_init(&contacts->keys, arena);
}

void public_contacts_add(struct public_contacts *contacts, struct slice field, struct arena *arena)
{
	struct private_hits hits = { 0 };
	if (slice_is_empty(field))
		return;
	index_put(&contacts->keys, contact_key(field, arena), contacts);
	private_data_find(field, arena, &hits);
	for (size_t i = 0; i < hits.count; i++) {
		const struct private_hit *hit = &hits.items[i];
		struct slice text = slice_part(field, hit->start, hit->end - hit->start);
		index_put(&contacts->keys, contact_key(text, arena), contacts);
	}
}

bool public_contacts_have(const struct public_contacts *contacts, struct slice hit)
{
	struct arena arena;
	arena_init(&arena);
	bool have = index_get(&contacts->keys, contact_key(hit, &arena)) != NULL;
	arena_free(&arena);
	return have;
}
