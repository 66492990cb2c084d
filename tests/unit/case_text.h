/* A case out of the texts of its files. */
#ifndef CASE_TEXT_H
#define CASE_TEXT_H

#include "findings.h"
#include "model/record/case_file.h"

enum { CASE_TEXT_MOST = 12 };

struct case_text {
	struct case_file file;
	struct record records[CASE_TEXT_MOST];
};

/* Adds a record of case k7q2m4xp by its stem ("case" for case.md) and the lines of its front
 * matter, separated by '|'. */
static inline void case_text_add(
	struct findings *findings, struct case_text *text, const char *stem, const char *lines)
{
	struct slice rest = slice_from(lines), line;
	struct slice path = arena_format(&findings->arena, "2022/k7q2m4xp/%s.md", stem);
	struct record record;
	struct buf bytes;
	buf_init(&bytes);
	buf_add_text(&bytes, "---\ncase: k7q2m4xp\n");
	while (slice_split(&rest, '|', &line)) {
		buf_add_slice(&bytes, line);
		buf_add_byte(&bytes, '\n');
	}
	buf_add_text(&bytes, "---\n");
	bool fine = record_read(path, path, arena_copy(&findings->arena, buf_slice(&bytes)),
		HOME_CASE, &findings->arena, &findings->diags, &record);
	buf_free(&bytes);
	assert_findings(findings, "");
	assert_true(fine);
	if (record.kind == RECORD_CASE) {
		text->file.facts_record = record;
		text->file.facts = record_as_case(&text->file.facts_record);
		text->file.id = slice_from("k7q2m4xp");
		return;
	}
	assert_true(text->file.record_count < CASE_TEXT_MOST);
	text->file.records = text->records;
	text->records[text->file.record_count++] = record;
	qsort(text->records, text->file.record_count, sizeof record, record_compare);
}

static inline void case_text_members(
	struct findings *findings, struct case_text *text, const char *rows)
{
	struct slice bytes = arena_format(&findings->arena, "case,member,kind,born,to\n%s", rows);
	assert_true(rows_read(&member_schema, slice_from("members.csv"), bytes, &findings->arena,
		&findings->diags, &text->file.members));
	assert_findings(findings, "");
}

#endif
