#include "logic/case/family.h"
#include "model/record/referral.h"

static bool is_open(const struct case_file *file, day_number day)
{
	return file->facts->opened <= day && case_file_closed(file, day) == DATE_NONE;
}

/* The first one in the period; NULL. */
static const struct record *find_reopening(const struct case_file *file, struct period period)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(file, RECORD_REOPENING, &from)))
		if (period_holds(period, record->date))
			return record;
	return NULL;
}

static unsigned parts_of(const struct case_file *file, struct period period)
{
	unsigned parts = 0;
	if (is_open(file, period.from - 1))
		parts = FAMILY_AT_START;
	else if (period_holds(period, file->facts->opened) || find_reopening(file, period))
		parts = FAMILY_OPENED;
	if (parts != 0)
		parts |= is_open(file, period.to) ? FAMILY_AT_END : FAMILY_CLOSED;
	return parts;
}

static void copy_list(const struct slice_list *list, struct arena *arena, struct slice_list *copy)
{
	for (size_t i = 0; i < list->count; i++)
		slice_list_add(copy, arena, arena_copy(arena, list->items[i]));
}

/* Whether a level is the most severe of the card that it comes from. */
static bool is_most_severe(const struct case_level *level)
{
	for (size_t i = 0; i < level->count; i++) {
		const struct score *score = level->children[i].score;
		if (score && level->low == &score->levels[score->level_count - 1])
			return true;
	}
	return false;
}

static struct slice level_code(const struct case_level *level, struct arena *arena)
{
	if (!level->low)
		return slice_from("none");
	if (!slice_equal(level->low->level, level->high->level))
		return slice_from("undetermined");
	return arena_copy(arena, level->low->level);
}

/* The day of the first assessment by a card that sets the level, from a day to another; DATE_NONE.
 */
static day_number first_assessed(
	const struct case_file *file, const struct index *cards, day_number from, day_number to)
{
	for (size_t i = 0; i < file->assessment_count; i++) {
		const struct assessment *assessment = &file->assessments[i];
		const struct card *card = index_get(cards, assessment->about.card);
		if (assessment_in_force(file->assessments, file->assessment_count, i) && card &&
			card->head.sets_level == TRUTH_YES && assessment->date >= from &&
			assessment->date <= to)
			return assessment->date;
	}
	return DATE_NONE;
}

/* Of a family that was opened in the period. */
static void read_opening_level(const struct case_file *file, const struct index *cards,
	struct period period, struct arena *arena, struct family *family)
{
	const struct record *reopening = find_reopening(file, period);
	day_number from = file->facts->opened;
	struct case_level level;
	struct arena scratch;

	if (!period_holds(period, from) && reopening)
		from = reopening->date;
	day_number day = first_assessed(file, cards, from, period.to);
	family->opening_level = slice_from("none");
	if (day == DATE_NONE)
		return;
	arena_init(&scratch);
	case_level(file, cards, day, &scratch, &level);
	family->opening_level = level_code(&level, arena);
	arena_free(&scratch);
}

static void read_level(const struct case_file *file, const struct index *cards, day_number day,
	struct arena *arena, struct family *family)
{
	struct case_level level;
	struct arena scratch;
	arena_init(&scratch);
	case_level(file, cards, day, &scratch, &level);
	family->acute = level.acute;
	family->level = level_code(&level, arena);
	family->most_severe = level.low && is_most_severe(&level);
	arena_free(&scratch);
}

static void add_help(struct family *family, struct arena *arena, enum help_step step,
	struct slice need, struct slice detail)
{
	struct family_help *added = arena_push(arena, &family->help, &family->help_count,
		&family->help_capacity, sizeof *family->help);
	*added = (struct family_help){ step, arena_copy(arena, need), arena_copy(arena, detail) };
}

/* The step that an event is; false for one that is none of them. */
static bool step_of(enum referral_state word, enum help_step *step)
{
	static const enum help_step steps[] = {
		[REFERRAL_ACCEPTED] = HELP_ACCEPTED,
		[REFERRAL_STARTED] = HELP_STARTED,
		[REFERRAL_COMPLETED] = HELP_COMPLETED,
		[REFERRAL_REJECTED] = HELP_ENDED,
		[REFERRAL_CANCELLED] = HELP_ENDED,
		[REFERRAL_FAILED] = HELP_ENDED,
	};
	*step = steps[word];
	return word != REFERRAL_REQUESTED && word != REFERRAL_WAITLISTED;
}

static void add_spell(struct family *family, struct arena *arena,
	const struct referral_event *events, size_t count, day_number last)
{
	struct help_spell spell = { DATE_NONE, DATE_NONE };

	for (size_t i = 0; i < count && spell.to == DATE_NONE; i++) {
		if (spell.from != DATE_NONE && referral_state_is_end(events[i].word))
			spell.to = events[i].date;
		else if (spell.from == DATE_NONE && events[i].word == REFERRAL_STARTED &&
			 events[i].date <= last)
			spell.from = events[i].date;
	}
	if (spell.from == DATE_NONE)
		return;
	struct help_spell *added = arena_push(arena, &family->spells, &family->spell_count,
		&family->spell_capacity, sizeof *family->spells);
	*added = spell;
}

static void read_help(const struct case_file *file, struct period period, struct arena *arena,
	struct family *family)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(file, RECORD_REFERRAL, &from))) {
		const struct referral *referral = record_as_referral(record);
		struct arena scratch;
		enum help_step step;
		size_t count;
		arena_init(&scratch);
		const struct referral_event *events = referral_events(referral, &scratch, &count);
		if (period_holds(period, record->date))
			add_help(
				family, arena, HELP_REQUESTED, referral->need, (struct slice){ 0 });
		for (size_t i = 0; i < count; i++)
			if (period_holds(period, events[i].date) && step_of(events[i].word, &step))
				add_help(family, arena, step, referral->need, events[i].detail);
		add_spell(family, arena, events, count, period.to);
		arena_free(&scratch);
	}
}

static void read_wait(const struct case_file *file, struct period period, struct family *family)
{
	const struct record *closing = case_file_closing(file, period.to);
	const struct record *reopening = find_reopening(file, period);

	family->asked = file->facts_record.own_date;
	family->shut = DATE_NONE;
	family->closed = closing ? closing->own_date : DATE_NONE;
	if (period_holds(period, file->facts->opened) || !reopening)
		return;
	closing = case_file_closing(file, period.from - 1);
	family->asked = reopening->own_date;
	family->shut = closing ? closing->own_date : DATE_NONE;
}

void family_take_signal(struct family *family, const struct signal_event *event, day_number day)
{
	if ((family->parts & FAMILY_OPENED) && event->date >= family->shut && day < family->asked)
		family->asked = day;
}

void family_read(const struct case_file *file, const struct index *cards, struct period period,
	struct arena *arena, struct family *family)
{
	const struct case_facts *facts = file->facts;
	*family = (struct family){ .id = arena_copy(arena, file->id) };
	if (!facts)
		return;
	family->continued_in = arena_copy(arena, facts->continued_in);
	family->place = arena_copy(arena, facts->place);
	read_help(file, period, arena, family);
	if (!slice_is_empty(facts->continued_in))
		return;
	family->parts = parts_of(file, period);
	family->source = arena_copy(arena, facts->source);
	copy_list(&facts->reasons, arena, &family->reasons);
	copy_list(&facts->needs, arena, &family->needs);
	if (family->parts & FAMILY_OPENED) {
		read_wait(file, period, family);
		read_opening_level(file, cards, period, arena, family);
	}
	if (family->parts & FAMILY_AT_END)
		read_level(file, cards, period.to, arena, family);
}
