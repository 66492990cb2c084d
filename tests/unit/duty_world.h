/*
 * A small store out of short texts, to see which duties it has on a day. Its people: anna.bekova
 * and the coordinator jana.dvorska, who are here, and petr.novak, who left on 2022-10-31; of its
 * services sas is active, old defunct, twin a duplicate of old. Its cards: kid-1 (s is acute at 2,
 * n must be notified at 1) and risk-1, which sets the level by a (7 is to
 * be planned for): low up to 3 (review after 180
 * days), medium up to 8 (respond within 72 hours, review after 90 days), high (24 hours, 30 days).
 *
 * A text is a stem, behind '|' the lines of its front matter, behind '||' those of its body. There
 * are texts besides: "members|ROW|ROW", "person|ROW", "answer|ROW" (availability), "request|ROW",
 * "settings|LINE", "platform/STEM|..." for what lies in meetings/, and an assessment is
 * "STEM|CARD|MEMBER|ANSWERS|FIELD=VALUE". Of two texts with one stem the later counts.
 */
#ifndef DUTY_WORLD_H
#define DUTY_WORLD_H

#include "base/array.h"
#include "cards.h"
#include "findings.h"
#include "logic/duty/duty.h"

enum { WORLD_RECORDS = 40 };

struct duty_world {
	struct arena arena;
	struct diag_list diags;
	struct bench bench;
	struct card kid, risk;
	struct index cards;
	struct slice texts[WORLD_RECORDS]; /* as they were added, later ones of a stem alone */
	size_t text_count;
	/* as they were read: */
	struct platform platform;
	struct availability_book answers;
	struct record records[WORLD_RECORDS], meetings[WORLD_RECORDS], signals[WORLD_RECORDS];
	size_t meeting_count, signal_count;
	const struct record *signal_pointers[WORLD_RECORDS];
	struct assessment assessments[WORLD_RECORDS];
	struct request requests[WORLD_RECORDS];
	const struct request *request_pointers[WORLD_RECORDS];
	size_t request_count;
	const struct request *other_requests[WORLD_RECORDS]; /* that name another case */
	size_t other_count;
	struct case_file file;
	struct duty_list list; /* of the day that was asked for last */
};

static inline void duty_world_open(struct duty_world *world)
{
	*world = (struct duty_world){ 0 };
	arena_init(&world->arena);
	diag_list_init(&world->diags, &world->arena);
	bench_open(&world->bench);
	bench_card(&world->bench, "", "s,main,,0,2,1,2 n,main,,0,1,1,,1", "");
	world->kid = world->bench.card;
	bench_card(&world->bench, "risk,high", "a,main,risk,0,10,1,,,7",
		"risk,low,,3,,180 risk,medium,4,8,72,90 risk,high,9,,24,30");
	world->risk = world->bench.card;
	world->risk.head.sets_level = TRUTH_YES;
	index_init(&world->cards, &world->arena);
	index_put(&world->cards, slice_from("kid-1"), &world->kid);
	index_put(&world->cards, slice_from("risk-1"), &world->risk);
}

static inline void duty_world_close(struct duty_world *world)
{
	bench_close(&world->bench);
	arena_free(&world->arena);
}

static inline struct slice duty_part(struct slice *rest)
{
	struct slice part = { 0 };
	slice_split(rest, '|', &part);
	return part;
}

static inline struct slice duty_name(struct slice text)
{
	return slice_part(text, 0, slice_find(text, '|', 0));
}

static inline bool is_row_of(struct slice name)
{
	return slice_equals(name, "person") || slice_equals(name, "answer") ||
	       slice_equals(name, "request") || slice_equals(name, "settings");
}

static inline void duty_world_add(struct duty_world *world, struct slice text)
{
	for (size_t i = 0; i < world->text_count; i++) {
		if (is_row_of(duty_name(text)) ||
			!slice_equal(duty_name(world->texts[i]), duty_name(text)))
			continue;
		world->texts[i] = text;
		return;
	}
	assert_true(world->text_count < WORLD_RECORDS);
	world->texts[world->text_count++] = text;
}

/* The rows of that name, of a table with that header. */
static inline struct slice duty_rows(
	struct duty_world *world, const char *name, const char *header, const char *fixed)
{
	struct slice table = arena_format(&world->arena, "%s\n%s", header, fixed);
	for (size_t i = 0; i < world->text_count; i++) {
		struct slice rest = world->texts[i], row;
		if (!slice_equals(duty_part(&rest), name))
			continue;
		while (slice_split(&rest, '|', &row))
			table = arena_format(&world->arena, "%s%.*s\n", slice_text(table),
				(int)row.length, row.data);
	}
	return table;
}

static inline void duty_read_table(struct duty_world *world, const struct schema *schema,
	struct slice bytes, struct rows *rows)
{
	struct diag_list diags;
	diag_list_init(&diags, &world->arena);
	bool fine = rows_read(schema, slice_from(schema->name), bytes, &world->arena, &diags, rows);
	if (!fine)
		print_message("# %s\n", slice_text(diags.items[0].text));
	assert_true(fine);
}

static inline void duty_read_platform(struct duty_world *world)
{
	struct platform *platform = &world->platform;
	struct slice bytes = duty_rows(world, "settings",
		"---\nformat: 1\nname: Test\nlanguage: cs\ncoordinator: jana.dvorska", "");
	struct rows answers;
	bytes = arena_format(&world->arena, "%s---\n", slice_text(bytes));
	*platform = (struct platform){ 0 };
	assert_true(settings_read(
		slice_from("spis.md"), bytes, &world->arena, &world->diags, &platform->settings));
	duty_read_table(world, &person_schema,
		duty_rows(world, "person", "id,name,from,to,pledge,same_as",
			"anna.bekova,Anna,,,2020-01-01,\njana.dvorska,Jana,,,2020-01-01,\n"
			"petr.novak,Petr,,2022-10-31,2020-01-01,\n"),
		&platform->people.rows);
	directory_index(&platform->people, &world->arena);
	duty_read_table(world, &service_schema,
		slice_from("id,name,status,same_as\nold,Old,defunct,\nsas,Sas,active,\n"
			   "twin,Twin,active,old\n"),
		&platform->services.rows);
	directory_index(&platform->services, &world->arena);
	duty_read_table(world, &availability_schema,
		duty_rows(world, "answer", "date,service,place,id,state", ""), &answers);
	platform->availability = answers.items;
	platform->availability_count = answers.count;
}

static inline void duty_read_assessment(
	struct duty_world *world, struct slice stem, struct slice rest)
{
	struct assessment *assessment = &world->assessments[world->file.assessment_count++];
	struct slice card = duty_part(&rest), member = duty_part(&rest);
	struct slice answers = duty_part(&rest), field;
	bench_answer(&world->bench, slice_text(arena_copy(&world->arena, answers)));
	*assessment = world->bench.assessment;
	assert_true(date_parse(slice_part(stem, 0, DATE_TEXT_SIZE - 1), &assessment->date));
	assessment->stem = stem;
	assessment->about.card = card;
	assessment->about.member = slice_is_empty(member) ? (struct slice){ 0 } : member;
	while (slice_split(&rest, '|', &field)) {
		size_t equals = slice_find(field, '=', 0);
		struct slice name = slice_part(field, 0, equals);
		struct slice value = slice_part(field, equals + 1, field.length);
		if (slice_equals(name, "override"))
			assessment->about.override_level = value;
		if (slice_equals(name, "override"))
			assessment->about.override_reason = slice_from("x");
		if (slice_equals(name, "corrects"))
			assessment->about.corrects = value;
		if (slice_equals(name, "time"))
			assessment->about.common.time = value;
	}
}

/* A value that begins with a date and goes on needs quotes, which the texts leave out. */
static inline void duty_add_line(struct buf *bytes, struct slice line)
{
	bool in_list = slice_starts(line, "  - ");
	size_t from = in_list ? 4 : slice_find(line, ' ', 0) + 1;
	struct slice value = slice_part(line, from, line.length);
	if (value.length >= DATE_TEXT_SIZE && value.data[0] == '2')
		buf_format(bytes, "%.*s\"%.*s\"\n", (int)from, line.data, (int)value.length,
			value.data);
	else
		buf_format(bytes, "%.*s\n", (int)line.length, line.data);
}

static inline struct record duty_read_record(
	struct duty_world *world, struct slice stem, struct slice rest, enum record_home home)
{
	struct slice line, path = arena_format(&world->arena, "2022/k7q2m4xp/%.*s.md",
				   (int)stem.length, stem.data);
	struct record record;
	struct buf bytes;
	bool in_front = true;
	buf_init(&bytes);
	buf_format(&bytes, "---\n%s", home == HOME_CASE ? "case: k7q2m4xp\n" : "");
	while (slice_split(&rest, '|', &line)) {
		if (in_front && line.length == 0) {
			in_front = false;
			buf_add_text(&bytes, "---\n");
			continue;
		}
		duty_add_line(&bytes, line);
	}
	buf_add_text(&bytes, in_front ? "---\n" : "");
	bool fine = record_read(path, path, arena_copy(&world->arena, buf_slice(&bytes)), home,
		&world->arena, &world->diags, &record);
	if (!fine)
		print_message("# %s: %s\n", slice_text(path),
			slice_text(world->diags.items[world->diags.count - 1].text));
	buf_free(&bytes);
	assert_true(fine);
	return record;
}

static inline void duty_read_text(struct duty_world *world, struct slice text)
{
	struct slice rest = text, stem = arena_copy(&world->arena, duty_part(&rest));
	bool of_platform = slice_starts(stem, "platform/");
	if (of_platform)
		stem = slice_part(stem, strlen("platform/"), stem.length);
	enum record_kind_id kind = record_kind_of_stem(stem);
	if (slice_equals(stem, "members") || is_row_of(stem))
		return;
	if (kind == RECORD_ASSESSMENT)
		duty_read_assessment(world, stem, rest);
	else if (kind == RECORD_SIGNAL)
		world->signals[world->signal_count++] =
			duty_read_record(world, stem, rest, HOME_SIGNALS);
	else if (of_platform)
		world->meetings[world->meeting_count++] =
			duty_read_record(world, stem, rest, HOME_MEETINGS);
	else if (kind == RECORD_CASE)
		world->file.facts_record = duty_read_record(world, stem, rest, HOME_CASE);
	else
		world->records[world->file.record_count++] =
			duty_read_record(world, stem, rest, HOME_CASE);
}

static inline void duty_read_outside(struct duty_world *world)
{
	struct rows rows;
	duty_read_table(world, &request_schema,
		duty_rows(world, "request", "id,case,kind,member,received,due,answered,result", ""),
		&rows);
	world->request_count = world->other_count = 0;
	for (size_t i = 0; i < rows.count; i++) {
		const struct request *request = rows_at(&rows, i);
		if (slice_equal(request->case_id, world->file.id))
			world->request_pointers[world->request_count++] = request;
		else
			world->other_requests[world->other_count++] = request;
	}
	for (size_t i = 0; i < world->signal_count; i++)
		world->signal_pointers[i] = &world->signals[i];
}

/* Reads all texts that were added. */
static inline void duty_world_read(struct duty_world *world)
{
	struct case_file *file = &world->file;
	*file = (struct case_file){ .id = slice_from("k7q2m4xp"),
		.records = world->records,
		.assessments = world->assessments };
	world->signal_count = world->meeting_count = 0;
	duty_read_platform(world);
	duty_read_table(world, &member_schema,
		duty_rows(world, "members", "case,member,kind,role,born,from,to", ""),
		&file->members);
	for (size_t i = 0; i < world->text_count; i++)
		duty_read_text(world, world->texts[i]);
	file->facts = record_as_case(&file->facts_record);
	qsort(world->records, file->record_count, sizeof *world->records, record_compare);
	qsort(world->meetings, world->meeting_count, sizeof *world->meetings, record_compare);
	qsort(world->assessments, file->assessment_count, sizeof *world->assessments,
		assessment_compare);
	duty_read_outside(world);
}

static inline void duty_read_tasks(struct duty_world *world, const struct record *records,
	size_t count, struct kept_tasks *tasks)
{
	for (size_t i = 0; i < count; i++) {
		struct task_list found = { 0 };
		if (records[i].erased || !record_kind_has(records[i].kind, RECORD_KEEPS_TASKS))
			continue;
		assert_true(tasks_read(records[i].shown, records[i].front.body,
			records[i].front.body_line, &world->arena, &world->diags, &found));
		for (size_t k = 0; k < found.count; k++) {
			struct kept_task *task = arena_push(&world->arena, &tasks->items,
				&tasks->count, &tasks->capacity, sizeof *tasks->items);
			*task = (struct kept_task){ found.items[k], &records[i] };
		}
	}
}

/* All duties of the case and of the platform on a day, most urgent first, into world->list. */
static inline void duty_world_look(struct duty_world *world, day_number today)
{
	const struct duty_books books = { .today = today,
		.platform = &world->platform,
		.cards = &world->cards,
		.sets_level = true,
		.answers = &world->answers };
	struct kept_tasks tasks = { 0 }, platform_tasks = { 0 };
	struct case_level level;
	availability_read(&world->platform, today, &world->arena, &world->answers);
	case_level(&world->file, &world->cards, today, &world->arena, &level);
	duty_read_tasks(world, world->records, world->file.record_count, &tasks);
	duty_read_tasks(world, world->meetings, world->meeting_count, &platform_tasks);
	const struct duty_case of = { &books, &world->file, &level, &tasks, world->signal_pointers,
		world->signal_count, world->request_pointers, world->request_count };
	const struct duty_platform platform = { &books, world->signals, world->signal_count,
		world->meetings, world->meeting_count, &platform_tasks, world->other_requests,
		world->other_count };
	world->list = (struct duty_list){ 0 };
	duties_of_case(&of, &world->arena, &world->list);
	duties_of_platform(&platform, &world->arena, &world->list);
	duties_sort(&world->list);
}

/* The only duty of a rule that was found; NULL when there is none. */
static inline const struct duty *duty_world_find(
	const struct duty_world *world, enum duty_rule_id rule)
{
	const struct duty *found = NULL;
	for (size_t i = 0; i < world->list.count; i++) {
		if (world->list.items[i].rule != rule)
			continue;
		assert_null(found);
		found = &world->list.items[i];
	}
	return found;
}

#endif
