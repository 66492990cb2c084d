#include "work/shared/duty_words.h"
#include "base/translate.h"
#include "model/record/agreement.h"
#include "model/record/meeting.h"
#include "work/shared/label.h"
#include <string.h>

typedef struct slice subject_words(
	const struct context *context, struct slice subject, struct arena *arena);

static struct slice as_it_is(
	const struct context *context, struct slice subject, struct arena *arena)
{
	(void)context, (void)arena;
	return subject;
}

static struct slice as_service(
	const struct context *context, struct slice subject, struct arena *arena)
{
	(void)arena;
	return service_label(context, subject);
}

static struct slice as_kind_of_meeting(
	const struct context *context, struct slice subject, struct arena *arena)
{
	(void)context, (void)arena;
	return slice_from(word_label(meeting_kinds, subject));
}

static struct slice as_role(
	const struct context *context, struct slice subject, struct arena *arena)
{
	(void)arena;
	return code_label(context, VOCABULARY_ROLES, subject);
}

static struct slice as_authority(
	const struct context *context, struct slice subject, struct arena *arena)
{
	(void)context, (void)arena;
	return slice_from(word_label(notice_authorities, subject));
}

/* How the subject of a rule's duties reads; NULL: it is not said. */
static subject_words *const subjects[DUTY_RULE_COUNT] = {
	[DUTY_RESPOND] = as_it_is,
	[DUTY_ACUTE_OPEN] = as_it_is,
	[DUTY_NOTICE] = as_it_is,
	[DUTY_REFERRAL_STOPPED] = as_service, /* a consent's stem is none: as it is */
	[DUTY_MANAGER_LEFT] = person_label,
	[DUTY_ASSESS_FIRST] = as_it_is,
	[DUTY_REVIEW] = as_it_is,
	[DUTY_REFERRAL_ANSWER] = as_service,
	[DUTY_REFERRAL_WAIT] = as_service,
	[DUTY_NOTICE_ANSWER] = as_authority,
	[DUTY_ITEM_UNANSWERED] = as_it_is,
	[DUTY_APPROVAL] = as_it_is,
	[DUTY_OBJECTION] = as_role,
	[DUTY_ACCESS] = as_it_is,
	[DUTY_MAJORITY] = as_it_is,
	[DUTY_MEETING] = as_kind_of_meeting,
	[DUTY_MINUTES_SEND] = as_kind_of_meeting,
	[DUTY_HANDOVER] = person_label,
	[DUTY_AVAILABILITY] = as_service,
	[DUTY_PLEDGE] = person_label,
};

static struct slice label_of(const struct duty *duty, struct arena *arena)
{
	if (duty->hours > 0)
		return arena_format(arena,
			translate_plural("respond to the family within %ld hour",
				"respond to the family within %ld hours",
				(unsigned long)duty->hours),
			duty->hours);
	if (duty->hours == 0)
		return slice_from(_("respond to the family at once"));
	if (duty->rule == DUTY_SIGNAL_AGAIN && duty->first)
		return slice_from(_("contact the family: the signal could not wait"));
	return slice_from(_(duty_rules[duty->rule].label));
}

static struct slice subject_of(
	const struct context *context, const struct duty *duty, struct arena *arena)
{
	if (duty_rules[duty->rule].tells_text)
		return duty->text;
	if (subjects[duty->rule] && duty->subject.data)
		return subjects[duty->rule](context, duty->subject, arena);
	return (struct slice){ 0 };
}

struct slice duty_what(const struct context *context, const struct duty *duty, struct arena *arena)
{
	struct slice what = label_of(duty, arena), subject = subject_of(context, duty, arena);

	if (!slice_is_empty(subject))
		what = arena_format(arena, "%s: %s", slice_text(what), slice_text(subject));
	if (duty->alike)
		what = arena_format(arena, "%s (%s)", slice_text(what),
			slice_text(arena_copy(arena, duty_handle(duty))));
	return what;
}

struct slice duty_line(const struct context *context, const struct duty *duty, struct arena *arena)
{
	struct slice what = duty_what(context, duty, arena);

	return duty_rules[duty->rule].class == DUTY_DANGER
		       ? arena_format(arena, "! %s", slice_text(what))
		       : what;
}

/* What belongs to no case is named by the kind of its record and the end of its stem, which tells
 * it apart: a whole stem leaves no room for what is to be done. */
static struct slice record_label(struct slice stem, struct arena *arena)
{
	const char *end = stem.data ? strrchr(stem.data, '-') : NULL;
	enum record_kind_id kind = record_kind_of_stem(stem);

	if (end == NULL || kind == RECORD_NONE)
		return stem.data ? stem : slice_from("");
	return arena_format(arena, "%s %s", _(record_kinds[kind].label), end + 1);
}

struct slice duty_about(const struct duty *duty, bool with_id, struct arena *arena)
{
	if (duty->case_id.data == NULL)
		return record_label(duty->record, arena);
	if (slice_is_empty(duty->handle))
		return duty->case_id;
	return with_id ? arena_format(arena, "%s %s", slice_text(duty->handle),
				 slice_text(duty->case_id))
		       : duty->handle;
}

/* Of a day that is not over; absent for one that is. */
static struct slice coming_text(const struct duty *duty, day_number today, struct arena *arena)
{
	if (duty->due == DATE_NONE)
		return slice_from(_("at once"));
	if (duty->due == today)
		return slice_from(_("today"));
	if (duty->due < today)
		return (struct slice){ 0 };
	long days = (long)duty->due - today;
	return arena_format(
		arena, translate_plural("in %ld day", "in %ld days", (unsigned long)days), days);
}

struct slice duty_when(const struct duty *duty, day_number today, struct arena *arena)
{
	struct slice coming = coming_text(duty, today, arena);
	long days = duty_days(duty, today);

	return coming.data != NULL ? coming
				   : arena_format(arena,
					     translate_plural("%ld day late", "%ld days late",
						     (unsigned long)days),
					     days);
}

struct slice duty_day(const struct duty *duty, day_number today, struct arena *arena)
{
	struct slice coming = coming_text(duty, today, arena);
	long days = duty_days(duty, today);

	return coming.data != NULL ? coming
				   : arena_format(arena,
					     translate_plural("%ld day ago", "%ld days ago",
						     (unsigned long)days),
					     days);
}

long duty_days(const struct duty *duty, day_number today)
{
	return duty->due == DATE_NONE ? INTEGER_NONE : (long)today - duty->due;
}

struct slice duty_whose(const struct context *context, const struct duty *duty, struct arena *arena)
{
	struct slice owner = duty->owner.data ? person_label(context, duty->owner, arena)
					      : slice_from(_("everybody"));
	if (slice_is_empty(duty->role))
		return owner;
	return arena_format(arena, _("%s (for: %s)"), slice_text(owner),
		slice_text(code_label(context, VOCABULARY_ROLES, duty->role)));
}
