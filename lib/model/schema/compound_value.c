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

bool headcount_read(struct slice text, struct slice *profession, long *count)
{
	struct slice number;
	return split_in_two(text, profession, &number) && name_is_code(*profession) &&
	       number_parse(number, count) && *count >= 1 && *count <= HEADS_MOST;
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
