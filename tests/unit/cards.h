/* Small cards and assessments out of short texts. */
#ifndef CARDS_H
#define CARDS_H

#include "base/buf.h"
#include "logic/score/ask_first.h"
#include "unit.h"

struct bench {
	struct arena arena;
	struct diag_list diags;
	struct card card;
	struct assessment assessment;
	struct score score;
};

static inline void bench_open(struct bench *bench)
{
	*bench = (struct bench){ 0 };
	arena_init(&bench->arena);
	diag_list_init(&bench->diags, &bench->arena);
}

static inline void bench_close(struct bench *bench)
{
	arena_free(&bench->arena);
}

/* A table: `rows` are separated by blanks and filled up with empty cells to `columns` and two
 * texts. */
static inline struct slice bench_table(
	struct bench *bench, const char *header, size_t columns, const char *rows)
{
	struct buf buf;
	struct slice rest = slice_from(rows), row;
	buf_init(&buf);
	buf_format(&buf, "%s,cs,en\n", header);
	while (slice_split(&rest, ' ', &row)) {
		size_t commas = 0;
		for (size_t i = 0; i < row.length; i++)
			commas += row.data[i] == ',';
		buf_add_slice(&buf, row);
		buf_add_repeated(&buf, ',', columns - 1 - commas);
		buf_add_text(&buf, ",x,x\n");
	}
	struct slice table = arena_copy(&bench->arena, buf_slice(&buf));
	buf_free(&buf);
	return table;
}

/* indices: index,worse; items: item,block,index,min,max,weight,acute,notify,plan,age_from,age_to in
 * block main; levels: index,level,from,to,respond_hours,review_days. */
static inline struct card_files bench_files(
	struct bench *bench, const char *indices, const char *items, const char *levels)
{
	return (struct card_files){
		.shown_folder = slice_from("cards/test-1"),
		.head = slice_from("---\ntitle-cs: x\ntitle-en: x\nstatus: example\n"
				   "use: assessment\nreview-days: 20\n---\n"),
		.blocks = slice_from("block,shared,cs,en\nmain,,x,x\n"),
		.indices = bench_table(bench, "index,worse", 2, indices),
		.items = bench_table(bench,
			"item,block,index,min,max,weight,acute,notify,plan,age_from,age_to", 11,
			items),
		.levels = bench_table(
			bench, "index,level,from,to,respond_hours,review_days", 6, levels),
		.answers = slice_from("min,max,answer,cs,en\n"),
	};
}

static inline void bench_card(
	struct bench *bench, const char *indices, const char *items, const char *levels)
{
	struct card_files files = bench_files(bench, indices, items, levels);
	bool fine =
		card_read(slice_from("test-1"), &files, &bench->arena, &bench->diags, &bench->card);
	if (bench->diags.count > 0)
		print_message("# %s\n", slice_text(bench->diags.items[0].text));
	assert_true(fine);
	assert_int_equal(bench->diags.count, 0);
}

/* "a=1 b=unknown", on 2022-09-14 by anna.bekova. */
static inline void bench_answer(struct bench *bench, const char *answers)
{
	struct assessment *assessment = &bench->assessment;
	struct slice rest = slice_from(answers), part;
	size_t capacity = 0;
	*assessment = (struct assessment){ .date = date_from_civil(2022, 9, 14) };
	schema_clear(&assessment_about_schema, &assessment->about);
	assessment->about.assessor = slice_from("anna.bekova");
	while (slice_split(&rest, ' ', &part)) {
		size_t equals = slice_find(part, '=', 0);
		struct answer *answer = arena_push(&bench->arena, &assessment->answers,
			&assessment->count, &capacity, sizeof *assessment->answers);
		answer->item = slice_part(part, 0, equals);
		assert_true(answer_parse(
			slice_part(part, equals + 1, part.length), &answer->kind, &answer->value));
	}
}

static inline void bench_score(struct bench *bench, const struct member *member)
{
	const struct score_input input = {
		.card = &bench->card, .assessment = &bench->assessment, .member = member
	};
	score_assessment(&input, &bench->arena, &bench->score);
}

/* The names of what to ask first, separated by blanks. */
static inline struct slice bench_asked(struct bench *bench)
{
	struct question_list questions;
	struct slice names = slice_from("");
	ask_first(&bench->score, &bench->arena, &questions);
	for (size_t i = 0; i < questions.count; i++)
		names = arena_format(&bench->arena, "%s%s%s", names.data, i > 0 ? " " : "",
			slice_text(questions.items[i]->item->id));
	return names;
}

#endif
