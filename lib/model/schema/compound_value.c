#include "model/schema/compound_value.h"
#include "base/number.h"
#include "model/name.h"

enum { HEADS_MOST = 10000 /* people */, SAFETY_MOST = 10 };

bool agreement_read(struct slice text, struct slice *member, day_number *date)
{
	size_t blank = slice_find(text, ' ', 0);
	*member = slice_part(text, 0, blank);
	return name_is_member(*member) &&
	       date_parse(slice_part(text, blank + 1, text.length), date);
}

/* The parts before and behind the only blank; false when there is another number of them. */
static bool split_in_two(struct slice text, struct slice *before, struct slice *behind)
{
	size_t blank = slice_find(text, ' ', 0);
	*before = slice_part(text, 0, blank);
	*behind = slice_part(text, blank + 1, text.length);
	return blank < text.length && slice_find(*behind, ' ', 0) == behind->length;
}

bool participant_read(struct slice text, struct participant *participant)
{
	static const char prefix[] = "role:";
	struct slice who = text;
	struct slice part = slice_from("part");
	bool is_part = slice_find(text, ' ', 0) < text.length;
	if (is_part && !split_in_two(text, &who, &part))
		return false;
	*participant = (struct participant){ .part = is_part };
	if (slice_starts(who, prefix))
		participant->role = slice_part(who, sizeof prefix - 1, who.length);
	else
		participant->person = who;
	bool is_name = participant->role.data ? name_is_code(participant->role)
					      : name_is_person(participant->person);
	return is_name && slice_equals(part, "part");
}

bool headcount_read(struct slice text, struct headcount *heads)
{
	size_t first = slice_find(text, ' ', 0);
	size_t second = slice_find(text, ' ', first + 1);
	struct slice number = slice_part(text, first + 1, second - (first + 1));
	*heads = (struct headcount){ .profession = slice_part(text, 0, first) };
	if (second < text.length)
		heads->organization = slice_part(text, second + 1, text.length);
	return first < text.length && name_is_code(heads->profession) &&
	       (second == text.length ||
		       slice_trim(heads->organization).length == heads->organization.length) &&
	       (second == text.length || heads->organization.length > 0) &&
	       number_parse(number, &heads->count) && heads->count >= 1 &&
	       heads->count <= HEADS_MOST;
}

bool objection_read(struct slice text, struct objection *objection)
{
	size_t date_end = slice_find(text, ' ', 0);
	size_t role_end = slice_find(text, ' ', date_end + 1);
	struct slice rest = slice_part(text, role_end + 1, text.length);
	*objection = (struct objection){ .answers = DATE_NONE, .text = rest };
	objection->role = slice_part(text, date_end + 1, role_end - (date_end + 1));
	if (!date_parse(slice_part(text, 0, date_end), &objection->date) ||
		!name_is_code(objection->role) || slice_is_empty(slice_trim(rest)))
		return false;
	if (!slice_equals(objection->role, "answered"))
		return true;
	size_t blank = slice_find(rest, ' ', 0);
	objection->role = slice_part(rest, blank + 1, rest.length);
	objection->text = (struct slice){ 0 };
	return date_parse(slice_part(rest, 0, blank), &objection->answers) &&
	       name_is_code(objection->role);
}

/* ROLE-N: a code whose last part is a number from 1. */
static bool is_numbered_role(struct slice text)
{
	size_t dash = text.length;
	while (dash > 0 && text.data[dash - 1] != '-')
		dash--;
	long number;
	return dash > 1 && name_is_code(slice_part(text, 0, dash - 1)) &&
	       number_parse(slice_part(text, dash, text.length), &number) && number >= 1;
}

bool safety_read(struct slice text, struct slice *participant, long *value)
{
	struct slice number;
	return split_in_two(text, participant, &number) && is_numbered_role(*participant) &&
	       number_parse(number, value) && *value >= 0 && *value <= SAFETY_MOST;
}
