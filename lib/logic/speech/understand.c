#include "logic/speech/understand.h"
#include "base/array.h"
#include "base/translate.h"
#include "logic/speech/name_search.h"
#include "model/name.h"
#include "text/spoken.h"
#include "text/unicode.h"

/* A value under way; `meant` begins as what was said. */
struct saying {
	const struct speech *speech;
	const struct field *field;
	struct slice said, meant;
};

static bool take_name(struct saying *saying, enum field_type type, const char *vocabulary)
{
	struct name_search search;

	name_search_init(&search, saying->speech, saying->said);
	name_search_rows(&search, type, slice_from(vocabulary));
	return name_search_end(&search, saying->field->name, saying->said, &saying->meant);
}

static bool take_directory(struct saying *saying)
{
	return take_name(saying, saying->field->type, NULL);
}

static bool take_code(struct saying *saying)
{
	return take_name(saying, FIELD_CODE, saying->field->of);
}

static bool take_service_or_profession(struct saying *saying)
{
	struct name_search search;

	name_search_init(&search, saying->speech, saying->said);
	name_search_rows(&search, FIELD_SERVICE, slice_from(NULL));
	name_search_rows(&search, FIELD_CODE, slice_from("professions"));
	return name_search_end(&search, saying->field->name, saying->said, &saying->meant);
}

static bool take_word(struct saying *saying)
{
	return speech_understand_word(saying->speech, saying->field->name, saying->field->words,
		saying->said, &saying->meant);
}

static bool take_truth(struct saying *saying)
{
	static const struct word truths[] = { { "true", N_("yes") }, { "false", N_("no") },
		{ "true", "ano" }, { "false", "ne" }, { NULL, NULL } };

	return speech_understand_word(
		saying->speech, saying->field->name, truths, saying->said, &saying->meant);
}

static bool take_day(struct saying *saying)
{
	enum spoken_side side = saying->field->flags & FIELD_COMING ? SPOKEN_COMING : SPOKEN_PAST;
	day_number day;

	if (spoken_day(saying->said, saying->speech->today, side, &day))
		saying->meant = date_text(day, saying->speech->arena);
	return true;
}

static bool take_time(struct saying *saying)
{
	bool ranges = saying->field->type == FIELD_TIME_RANGE;
	struct slice time = ranges ? spoken_times(saying->said, saying->speech->arena)
				   : spoken_time(saying->said, saying->speech->arena);

	if (time.data != NULL)
		saying->meant = time;
	return true;
}

static bool take_number(struct saying *saying)
{
	unsigned flags = saying->field->flags;
	long number;

	if ((flags & FIELD_MINUTES && spoken_minutes(saying->said, &number)) ||
		(flags & FIELD_DAYS && spoken_days(saying->said, &number)))
		saying->meant = arena_format(saying->speech->arena, "%ld", number);
	return true;
}

/* Names whose form has no capitals and no accents. */
static bool take_small(struct saying *saying)
{
	struct slice small = unicode_fold(slice_trim(saying->said), saying->speech->arena);
	struct diag_list unheard;

	diag_list_init(&unheard, saying->speech->arena);
	if (field_read(saying->field, small, NULL, saying->speech->arena, &unheard, NULL))
		saying->meant = small;
	return true;
}

/* A part of a compound value, as a value of its own. */
static bool take_part(struct saying *saying, enum field_type type, const char *of,
	struct slice said, struct slice *meant)
{
	const struct field part = {
		.name = saying->field->name, .type = type, .of = of, .flags = saying->field->flags
	};

	return speech_understand(
		saying->speech, &part, arena_copy(saying->speech->arena, said), meant);
}

/* The longest front of at most `most` words that is a day; the rest is behind it. */
static bool leading_day(struct saying *saying, size_t most, struct slice *day, struct slice *rest)
{
	struct slice said = saying->said;
	bool found = false;
	size_t end = 0;

	for (size_t words = 1; words <= most && end < said.length; words++) {
		day_number ignored;
		end = slice_find(said, ' ', end + (end > 0));
		struct slice front = slice_part(said, 0, end);
		if (!spoken_day(front, saying->speech->today, SPOKEN_PAST, &ignored))
			continue;
		found = take_part(saying, FIELD_DATE, NULL, front, day);
		*rest = slice_trim(slice_part(said, end, said.length));
	}
	return found;
}

/* DATE and more: the day alone is anybody's words. */
static bool take_dated(struct saying *saying)
{
	enum { WORDS_OF_A_DAY = 4 };
	struct slice day, rest;

	if (leading_day(saying, WORDS_OF_A_DAY, &day, &rest) &&
		!slice_starts(saying->said, slice_text(day)))
		saying->meant = arena_format(saying->speech->arena, "%s%s%.*s", slice_text(day),
			rest.length > 0 ? " " : "", (int)rest.length, slice_text(rest));
	return true;
}

/* MEMBER DATE */
static bool take_agreement(struct saying *saying)
{
	size_t blank = slice_find(saying->said, ' ', 0);
	struct slice member, day;

	if (blank == saying->said.length)
		return true;
	take_part(saying, FIELD_MEMBER, NULL, slice_part(saying->said, 0, blank), &member);
	take_part(saying, FIELD_DATE, NULL,
		slice_trim(slice_part(saying->said, blank, saying->said.length)), &day);
	saying->meant =
		arena_format(saying->speech->arena, "%s %s", slice_text(member), slice_text(day));
	return true;
}

/* PERSON or role:ROLE or a role's label, and `part` behind it. */
static bool take_participant(struct saying *saying)
{
	static const char *const parts[] = { " part", " zčásti", " částečně" };
	const struct speech *speech = saying->speech;
	struct slice who = slice_trim(saying->said), person, role;
	bool in_part = false;

	for (size_t i = 0; i < ARRAY_LEN(parts); i++)
		if (!in_part && slice_ends(who, parts[i])) {
			in_part = true;
			who = slice_trim(
				slice_part(who, 0, who.length - slice_from(parts[i]).length));
		}
	if (slice_starts(who, "@"))
		who = slice_part(who, 1, who.length);
	bool named_role = slice_starts(who, "role:");
	who = slice_trim(slice_part(who, named_role ? 5 : 0, who.length));
	person = role = who = arena_copy(speech->arena, who);
	if ((!named_role && !take_part(saying, FIELD_PERSON, NULL, who, &person)))
		return false;
	bool is_person = !named_role && platform_person(speech->platform, person) != NULL;
	if (!is_person && !take_part(saying, FIELD_CODE, "roles", who, &role))
		return false;
	bool is_role =
		!is_person &&
		directory_find(&speech->platform->vocabularies[VOCABULARY_ROLES], role) != NULL;
	if (is_person || is_role || named_role)
		saying->meant = arena_format(speech->arena, "%s%s%s",
			is_role || named_role ? "role:" : "",
			slice_text(is_role || named_role ? role : person), in_part ? " part" : "");
	return true;
}

/* PROFESSION N [ORGANIZATION]: the profession's label may have several words. */
static bool take_headcount(struct saying *saying)
{
	struct slice said = slice_trim(saying->said), profession;
	size_t digit = 0;

	while (digit < said.length && (said.data[digit] < '0' || said.data[digit] > '9'))
		digit++;
	struct slice name = slice_trim(slice_part(said, 0, digit));
	if (digit == said.length || name.length == 0)
		return true;
	if (!take_part(saying, FIELD_CODE, "professions", name, &profession))
		return false;
	saying->meant = arena_format(saying->speech->arena, "%s %.*s", slice_text(profession),
		(int)(said.length - digit), said.data + digit);
	return true;
}

/* ROLE-N VALUE */
static bool take_safety(struct saying *saying)
{
	struct slice said = slice_trim(saying->said), role;
	size_t blank = said.length;

	while (blank > 0 && said.data[blank - 1] != ' ')
		blank--;
	size_t dash = blank;
	while (dash > 0 && said.data[dash - 1] != '-')
		dash--;
	if (dash < 2)
		return true;
	if (!take_part(saying, FIELD_CODE, "roles", slice_part(said, 0, dash - 1), &role))
		return false;
	saying->meant = arena_format(saying->speech->arena, "%s-%.*s", slice_text(role),
		(int)(said.length - dash), said.data + dash);
	return true;
}

static bool (*const takers[FIELD_TYPE_COUNT])(struct saying *saying) = {
	[FIELD_DATE] = take_day,
	[FIELD_TIME] = take_time,
	[FIELD_TIME_RANGE] = take_time,
	[FIELD_INTEGER] = take_number,
	[FIELD_BOOLEAN] = take_truth,
	[FIELD_WORD] = take_word,
	[FIELD_LANGUAGE] = take_small,
	[FIELD_CODE] = take_code,
	[FIELD_PERSON] = take_directory,
	[FIELD_SERVICE] = take_directory,
	[FIELD_PLACE] = take_directory,
	[FIELD_PROJECT] = take_directory,
	[FIELD_CARD] = take_small,
	[FIELD_CASE] = take_small,
	[FIELD_STEM] = take_small,
	[FIELD_SIGNAL] = take_small,
	[FIELD_FULL_NAME] = take_small,
	[FIELD_MEMBER] = take_small,
	[FIELD_ID] = take_small,
	[FIELD_SERVICE_OR_PROFESSION] = take_service_or_profession,
	[FIELD_AGREEMENT] = take_agreement,
	[FIELD_EVENT] = take_dated,
	[FIELD_PARTICIPANT] = take_participant,
	[FIELD_HEADCOUNT] = take_headcount,
	[FIELD_OBJECTION] = take_dated,
	[FIELD_SAFETY] = take_safety,
};

struct speech speech_to(const struct speech *speech, struct diag_list *diags)
{
	return (struct speech){ speech->platform, speech->today, speech->arena, diags,
		speech->in_czech, speech->load, speech->closure };
}

bool speech_understand(const struct speech *speech, const struct field *field, struct slice said,
	struct slice *meant)
{
	struct saying saying = { speech, field, said, said };
	size_t bad;

	*meant = said;
	if (slice_is_empty(said) || takers[field->type] == NULL || !unicode_valid(said, &bad))
		return true;
	if (!takers[field->type](&saying))
		return false;
	*meant = saying.meant;
	return true;
}

bool speech_understand_word(const struct speech *speech, const char *name, const struct word *words,
	struct slice said, struct slice *meant)
{
	struct name_search search;
	size_t bad;

	*meant = said;
	if (slice_is_empty(said) || word_is_known(words, said) || !unicode_valid(said, &bad))
		return true;
	name_search_init(&search, speech, said);
	name_search_words(&search, words);
	return name_search_end(&search, name, said, meant);
}
