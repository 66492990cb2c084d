#include "logic/privacy/private_data.h"
#include "base/translate.h"

#include "base/array.h"
#include "logic/privacy/private_parts.h"
#include "text/plain.h"

const char *private_kind_label(enum private_kind kind)
{
	static const char *const labels[] = {
		[PRIVATE_BIRTH_NUMBER] = N_("a birth number"),
		[PRIVATE_EMAIL] = N_("an e-mail address"),
		[PRIVATE_PHONE] = N_("a phone number"),
		[PRIVATE_BIRTH_DATE] = N_("a date of birth"),
	};

	return _(labels[kind]);
}

bool private_kind_is_contact(enum private_kind kind)
{
	return kind == PRIVATE_EMAIL || kind == PRIVATE_PHONE;
}

/* Where each kind may begin. */

static bool at_plus(struct slice line, size_t start)
{
	return line.data[start] == '+';
}

/* At the first digit of a number: not of a decimal's second part, nor of what letters and digits
 * make together (an id, a hash); letters alone may stand before it ("tel777123456"). */
static bool at_number(struct slice line, size_t start)
{
	if (!private_is_digit(line.data[start]))
		return false;
	size_t before = start;
	while (before > 0 && private_is_letter(line.data[before - 1]))
		before--;
	if (before > 0 && private_is_digit(line.data[before - 1]))
		return false;
	return start < 2 || line.data[start - 1] != '.' || !private_is_digit(line.data[start - 2]);
}

static bool is_hex(char byte)
{
	return private_is_digit(byte) || (byte >= 'a' && byte <= 'f') ||
	       (byte >= 'A' && byte <= 'F');
}

/* An id of 8-4-4-4-12 hexadecimal digits (RFC 9562), alone or behind a hyphen. */
static bool is_uuid(struct slice line, size_t start)
{
	static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
	size_t length = sizeof form - 1;
	if (private_is_word(private_byte(line, start + length)) ||
		(start > 0 && private_is_word(line.data[start - 1])))
		return false;
	for (size_t i = 0; i < length; i++) {
		char byte = private_byte(line, start + i);
		if (form[i] == '-' ? byte != '-' : !is_hex(byte))
			return false;
	}
	return true;
}

/* One in some thousand random ids of that kind has nine digits in a row that could be a birth
 * number. */
static bool in_uuid(struct slice line, size_t at)
{
	enum { LONGEST = 36 };
	for (size_t back = 0; back < LONGEST && back <= at; back++) {
		if (is_uuid(line, at - back))
			return true;
	}
	return false;
}

/* In the order in which they are tried at one place. */
static const struct {
	enum private_kind kind;
	bool (*begins)(struct slice line, size_t start);
	size_t (*match)(struct slice line, size_t start);
} RULES[] = {
	{ PRIVATE_EMAIL, private_may_begin_email, private_match_email },
	{ PRIVATE_PHONE, at_plus, private_match_international },
	{ PRIVATE_BIRTH_NUMBER, at_number, private_match_birth_number },
	{ PRIVATE_PHONE, at_number, private_match_phone },
	{ PRIVATE_BIRTH_DATE, at_number, private_match_birth_date },
};

/* A line while it is looked through; links before `link` are behind. */
struct search {
	struct slice line;
	struct private_spans links;
	size_t link;
};

static bool in_link(struct search *search, size_t at)
{
	const struct private_spans *links = &search->links;
	while (search->link < links->count && links->items[search->link].end <= at)
		search->link++;
	return search->link < links->count && links->items[search->link].start <= at;
}

/* Whether a number that matches is meant for something else. */
static bool is_harmless(struct search *search, const struct private_hit *hit)
{
	struct slice line = search->line;
	if (hit->kind == PRIVATE_EMAIL)
		return false;
	if (in_link(search, hit->start) || in_uuid(line, hit->start))
		return true;
	if (hit->kind == PRIVATE_BIRTH_DATE)
		return false;
	if (private_is_reference(line, hit->start, hit->end))
		return true;
	return hit->kind == PRIVATE_PHONE &&
	       private_is_helpline(slice_part(line, hit->start, hit->end - hit->start));
}

static bool find_next(struct search *search, size_t from, struct private_hit *hit)
{
	struct slice line = search->line;
	for (size_t start = from; start < line.length; start++) {
		for (size_t i = 0; i < ARRAY_LEN(RULES); i++) {
			if (!RULES[i].begins(line, start))
				continue;
			*hit = (struct private_hit){ RULES[i].kind, start,
				RULES[i].match(line, start) };
			if (hit->end > 0 && !is_harmless(search, hit))
				return true;
		}
	}
	return false;
}

/* Most lines have none of what every hit has: two digits, a sign for "at", or a code. */
static bool may_hold_any(struct slice line)
{
	for (size_t i = 0; i < line.length; i++) {
		if (private_is_one_of(line.data[i], "@&%([{0123456789") ||
			(unsigned char)line.data[i] >= 0xCC)
			return true;
	}
	return false;
}

void private_data_find(struct slice line, struct arena *arena, struct private_hits *hits)
{
	struct decoded plain;
	struct private_hit hit;
	if (!may_hold_any(line))
		return;
	plain_read(line, arena, &plain);
	struct search search = { .line = plain.text };
	private_find_links(plain.text, arena, &search.links);
	for (size_t from = 0; find_next(&search, from, &hit); from = hit.end) {
		struct private_hit *added = arena_push(
			arena, &hits->items, &hits->count, &hits->capacity, sizeof *hits->items);
		*added = (struct private_hit){ hit.kind, decoded_origin(&plain, hit.start),
			decoded_origin(&plain, hit.end) };
	}
}
