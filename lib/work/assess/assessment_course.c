#include "work/assess/assessment_course.h"
#include "base/array.h"
#include "report/table_rows.h"
#include "work/shared/label.h"
#include "work/shared/summarize_case.h"

/* An index, whatever the card: all cards that have one of that name share its column. */
struct sum_column {
	struct slice id;
	const char *name; /* "sum-ID" */
	struct slice title;
};

struct sum_columns {
	struct sum_column *items;
	size_t count, capacity;
};

static struct slice index_title(const struct course *course, const struct card_index *index)
{
	return card_text(index->cs, index->en, course->context->language);
}

static bool has_sum(const struct sum_columns *sums, struct slice id)
{
	for (size_t i = 0; i < sums->count; i++)
		if (slice_equal(sums->items[i].id, id))
			return true;
	return false;
}

static void collect_sums(const struct course *course, struct sum_columns *sums)
{
	struct arena *arena = course->context->arena;

	for (size_t i = 0; i < course->count; i++) {
		for (size_t k = 0; k < course->scores[i]->index_count; k++) {
			const struct card_index *index = course->scores[i]->indices[k].index;
			if (has_sum(sums, index->id))
				continue;
			struct sum_column *added = arena_push(arena, &sums->items, &sums->count,
				&sums->capacity, sizeof *sums->items);
			*added = (struct sum_column){ index->id,
				arena_format(arena, "sum-%s", slice_text(index->id)).data,
				index_title(course, index) };
		}
	}
}

static const struct assessment *correction_of(const struct course *course, size_t at)
{
	return assessment_correction(course->file->assessments, course->file->assessment_count,
		course->scores[at]->assessment->stem);
}

/* Machines tell the children by it: "history-c1". */
static const char *table_name(const struct course *course, const char *name)
{
	struct slice member = course->scores[0]->assessment->about.member;

	return arena_format(course->context->arena, "%s-%s", name,
		member.data != NULL ? slice_text(member) : "family")
		.data;
}

/* The table's columns: the same for all, with one for each sum. */
static void set_columns(
	const struct course *course, const struct sum_columns *sums, struct table *table)
{
	static const struct column first[] = {
		{ "date", N_("day"), COLUMN_LEFT, false },
		{ "assessment", N_("id"), COLUMN_LEFT, false },
		{ "card", N_("card"), COLUMN_LEFT, false },
		{ "assessor", N_("assessed by"), COLUMN_LEFT, true },
		{ "level", N_("level"), COLUMN_LEFT, true },
		{ "acute", "!", COLUMN_LEFT, false },
	};
	struct column *columns =
		arena_take(course->context->arena, ARRAY_LEN(first) + sums->count, sizeof *columns);
	size_t count = 0;

	while (count < ARRAY_LEN(first)) {
		columns[count] = first[count];
		count++;
	}
	for (size_t i = 0; i < sums->count; i++)
		columns[count++] = (struct column){ sums->items[i].name,
			slice_text(sums->items[i].title), COLUMN_LEFT, true };
	table->columns = columns;
	table->column_count = count;
}

/* For people the end of the stem where the row's day tells the rest. */
static struct slice short_stem(const struct assessment *assessment)
{
	static const char between[] = "-assessment-";
	enum { BEFORE_ID = DATE_TEXT_SIZE - 1 + sizeof between - 1 };
	struct slice stem = assessment->stem;
	char date[DATE_TEXT_SIZE];

	if (assessment->date == DATE_NONE ||
		!slice_starts(stem, date_format(assessment->date, date)))
		return stem;
	return slice_part(stem, BEFORE_ID, stem.length);
}

static void set_assessor(
	const struct course *course, struct table_rows *rows, const struct assessment_about *about)
{
	if (about->assessor_role.data == NULL)
		table_rows_set_text(rows, "assessor", about->assessor, (struct slice){ 0 });
	else
		table_rows_set_text(rows, "assessor",
			arena_format(rows->arena, "role:%s", slice_text(about->assessor_role)),
			code_label(course->context, VOCABULARY_ROLES, about->assessor_role));
}

static void set_sums(
	struct table_rows *rows, const struct sum_columns *sums, const struct score *score)
{
	for (size_t i = 0; i < sums->count; i++) {
		size_t at = 0;
		while (at < score->index_count &&
			!slice_equal(score->indices[at].index->id, sums->items[i].id))
			at++;
		if (at == score->index_count)
			continue;
		table_rows_set(rows, sums->items[i].name,
			assessment_sum_value(&score->indices[at], rows->arena),
			assessment_sum_text(&score->indices[at], rows->arena));
	}
}

/* As in a list of cases. */
static const char *const acute_marks[] = { [SIGN_NO] = "", [SIGN_OPEN] = "?", [SIGN_YES] = "!" };

static void add_row(const struct course *course, size_t at, const struct sum_columns *sums,
	struct table_rows *rows)
{
	const struct score *score = course->scores[at];
	const struct assessment *assessment = score->assessment;
	struct slice id = short_stem(assessment), none = { 0 };

	table_rows_add(rows);
	table_rows_set(rows, "date", value_date(rows->arena, assessment->date), none);
	if (correction_of(course, at) != NULL)
		id = arena_format(rows->arena, "%s*", slice_text(id));
	table_rows_set_text(rows, "assessment", assessment->stem, id);
	table_rows_set_text(rows, "card", assessment->about.card, none);
	set_assessor(course, rows, &assessment->about);
	table_rows_set(rows, "level",
		assessment_levels_value(score->levels, score->level_count, score->decided_low,
			score->decided_high, rows->arena),
		score_label(score, course->context->language, rows->arena));
	table_rows_set_text(rows, "acute", slice_from(sign_words[score->acute].code),
		slice_from(acute_marks[score->acute]));
	set_sums(rows, sums, score);
}

/* What the rows with an asterisk are. */
static void add_corrected(const struct course *course)
{
	static const struct column columns[] = {
		{ "assessment", N_("assessment"), COLUMN_LEFT, true },
		{ "corrected-by", N_("corrected by"), COLUMN_LEFT, true },
	};
	struct arena *arena = course->context->arena;
	struct table_rows rows = { 0 };

	for (size_t i = 0; i < course->count; i++) {
		const struct assessment *correction = correction_of(course, i);
		if (correction == NULL)
			continue;
		if (rows.arena == NULL) {
			struct table *table = section_add_table(course->section, arena);
			table->name = table_name(course, "corrected");
			table->title = slice_from(_("* Corrected, no longer counts"));
			table->columns = columns;
			table->column_count = ARRAY_LEN(columns);
			table_rows_init(&rows, arena, table);
		}
		table_rows_add(&rows);
		table_rows_set_text(&rows, "assessment", course->scores[i]->assessment->stem,
			(struct slice){ 0 });
		table_rows_set_text(&rows, "corrected-by", correction->stem, (struct slice){ 0 });
	}
}

static struct table *add_table(const struct course *course)
{
	struct arena *arena = course->context->arena;
	struct table *table = section_add_table(course->section, arena);
	struct sum_columns sums = { 0 };
	struct table_rows rows;

	collect_sums(course, &sums);
	table->name = table_name(course, "history");
	set_columns(course, &sums, table);
	table_rows_init(&rows, arena, table);
	for (size_t i = 0; i < course->count; i++) {
		add_row(course, i, &sums, &rows);
		if (slice_is_empty(table->note))
			table->note = example_note(course->scores[i]);
	}
	return table;
}

/* The picture of a sum by the card of one of the scores, if it was assessed more than once. */
static void add_picture(
	const struct course *course, const struct score *by, size_t index, struct table *table)
{
	struct arena *arena = course->context->arena;
	const struct card_index *of = by->indices[index].index;
	struct picture picture = { .kind = PICTURE_COURSE };

	card_index_bounds(by->card, of->id, &picture.least, &picture.most);
	picture.ranges = arena_take(arena, course->count, sizeof *picture.ranges);
	for (size_t i = 0; i < course->count; i++) {
		const struct score *score = course->scores[i];
		if (score->card == by->card && correction_of(course, i) == NULL)
			picture.ranges[picture.range_count++] =
				(struct picture_range){ score->indices[index].low,
					score->indices[index].high };
	}
	if (picture.range_count < 2 || picture.least == picture.most)
		return;
	picture.title = arena_format(arena, _("%s (%s), from %ld to %ld"),
		slice_text(index_title(course, of)), slice_text(by->card->name), picture.least,
		picture.most);
	*table_add_picture(table, arena, PICTURE_COURSE) = picture;
}

static bool is_first_of_card(const struct course *course, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (course->scores[i]->card == course->scores[at]->card)
			return false;
	return true;
}

void assessment_course_add(struct course *course, struct value *data)
{
	struct arena *arena = course->context->arena;

	for (size_t i = 0; i < course->count; i++) {
		const struct assessment *correction = correction_of(course, i);
		struct value *object = assessment_value(course->scores[i], course->file->id, arena);
		value_set(object, arena, "corrected-by",
			value_text(arena,
				correction != NULL ? correction->stem : (struct slice){ 0 }));
		value_append(data, arena, object);
	}
	struct table *table = add_table(course);
	for (size_t i = 0; i < course->count; i++)
		for (size_t k = 0;
			is_first_of_card(course, i) && k < course->scores[i]->index_count; k++)
			add_picture(course, course->scores[i], k, table);
	add_corrected(course);
}
