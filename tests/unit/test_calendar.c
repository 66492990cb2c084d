#include "base/array.h"
#include "base/random.h"
#include "findings.h"
#include "logic/case/case_words.h"
#include "report/calendar.h"
#include "text/content_line.h"
#include "text/unicode.h"
#include <string.h>

/* The folded line as readers take it apart (RFC 5545, 3.1): each physical line has 75 octets at
 * most and is UTF-8 by itself, none but the last ends the line; returns them joined. */
static struct slice unfold(struct slice folded, struct arena *arena)
{
	struct slice joined = slice_from("");
	while (folded.length > 0) {
		size_t end = slice_find(folded, '\n', 0);
		size_t bad;
		assert_true(end > 0 && end < folded.length && folded.data[end - 1] == '\r');
		struct slice line = slice_part(folded, 0, end - 1);
		assert_true(line.length <= 75);
		assert_true(unicode_valid(line, &bad));
		if (joined.length > 0) {
			assert_int_equal(line.data[0], ' ');
			line = slice_part(line, 1, line.length);
		}
		joined = arena_format(arena, "%s%.*s", joined.data, (int)line.length, line.data);
		folded = slice_part(folded, end + 1, folded.length);
	}
	return joined;
}

static struct slice fold(struct slice line, struct arena *arena)
{
	struct buf out;
	buf_init(&out);
	content_line_add(&out, line);
	struct slice folded = arena_copy(arena, buf_slice(&out));
	buf_free(&out);
	return folded;
}

/* Every place of a letter of two, three and four octets around the 75th and the 149th octet. */
static void test_folding(void **state)
{
	struct findings *findings = *state;
	static const char *const letters[] = { "\xC5\x99" /* ř */, "\xE2\x80\xA6",
		"\xF0\x9F\x98\x80", "c\xCC\x8C" /* c and its caron */, "x" };
	for (size_t i = 0; i < ARRAY_LEN(letters); i++) {
		for (int before = 60; before < 160; before++) {
			struct arena *arena = &findings->arena;
			struct slice line = arena_format(
				arena, "%0*d%s%s%s", before, 0, letters[i], letters[i], "konec");
			struct slice folded = fold(line, arena);
			assert_true(slice_equal(unfold(folded, arena), line));
			assert_null(strstr(folded.data, "\r\n \xCC\x8C"));
		}
	}
	assert_slice(fold(slice_from("SUMMARY:x"), &findings->arena), "SUMMARY:x\r\n");
	assert_slice(fold(slice_from(""), &findings->arena), "\r\n");
}

/* 75 octets stay one line; of 76 the last goes to the next. */
static void test_longest_line(void **state)
{
	struct findings *findings = *state;
	struct slice line = arena_format(&findings->arena, "%075d", 0);
	assert_int_equal(fold(line, &findings->arena).length, 77);
	line = arena_format(&findings->arena, "%076d", 0);
	struct slice folded = fold(line, &findings->arena);
	assert_int_equal(folded.length, 76 + 3 + 2);
	assert_slice(slice_part(folded, 75, 6), "\r\n 0\r\n");
}

static void test_any_line_is_read_back(void **state)
{
	struct findings *findings = *state;
	static const char *const pieces[] = {
		"P\xC5\x99\xC3\xADli\xC5\xA1 ", "x", " ", "\xCC\x81", "\xE2\x80\x94", "\\n", "\\,",
		"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",
		"\xCC\x8C\xCC\x8C\xCC\x8C\xCC\x8C\xCC\x8C\xCC\x8C\xCC\x8C\xCC\x8C\xCC\x8C\xCC\x8C"
	};
	struct random_stream random;
	random_init(&random, 1);
	for (int round = 0; round < 2000; round++) {
		struct slice line = slice_from("D:");
		for (uint64_t count = random_next(&random) % 80; count > 0; count--)
			line = arena_format(&findings->arena, "%s%s", line.data,
				pieces[random_next(&random) % ARRAY_LEN(pieces)]);
		struct slice folded = fold(line, &findings->arena);
		assert_true(slice_equal(unfold(folded, &findings->arena), line));
	}
}

static void test_text(void **state)
{
	(void)state;
	struct buf out;
	buf_init(&out);
	content_text_add(&out, slice_from("a\\b; c, d: \"e\"\nf\r\ng\th\x1B[1m"));
	assert_slice(buf_slice(&out), "a\\\\b\\; c\\, d: \"e\"\\nf\\ng h<U+001B>[1m");
	buf_free(&out);
}

static void test_calendar(void **state)
{
	(void)state;
	struct calendar_item items[] = {
		{ .uid = slice_from("a-spis"),
			.summary = slice_from("Setkání; rada, a \\"),
			.location = slice_from("ZŠ"),
			.day = date_from_civil(2022, 12, 31),
			.begins = 23 * 60 + 30,
			.minutes = 90,
			.status = CALENDAR_CONFIRMED,
			.completed = DATE_NONE },
		{ .uid = slice_from("b-spis"),
			.summary = slice_from("Příště"),
			.day = date_from_civil(2023, 2, 28),
			.begins = CALENDAR_WHOLE_DAY,
			.status = CALENDAR_TENTATIVE,
			.completed = DATE_NONE,
			.is_private = true },
		{ .is_task = true,
			.uid = slice_from("t1111111-spis"),
			.summary = slice_from("Zavolat"),
			.description = slice_from("jedna\ndruhá"),
			.day = date_from_civil(2022, 9, 20),
			.begins = CALENDAR_WHOLE_DAY,
			.status = CALENDAR_COMPLETED,
			.completed = date_from_civil(2022, 9, 19) },
		{ .is_task = true,
			.uid = slice_from("t2222222-spis"),
			.summary = slice_from("Bez dne"),
			.day = DATE_NONE,
			.begins = CALENDAR_WHOLE_DAY,
			.status = CALENDAR_NEEDS_ACTION,
			.completed = DATE_NONE },
	};
	struct calendar calendar = { .items = items, .count = ARRAY_LEN(items) };
	struct buf out;
	buf_init(&out);
	/* date -ud 2022-09-14T12:34:56Z +%s */
	calendar_render(&calendar, 1663158896, &out);
	assert_slice(buf_slice(&out),
		"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Spis//NONSGML Spis//EN\r\n"
		"BEGIN:VEVENT\r\nUID:a-spis\r\nDTSTAMP:20220914T123456Z\r\n"
		"SUMMARY:Setkání\\; rada\\, a \\\\\r\nLOCATION:ZŠ\r\n"
		"DTSTART:20221231T233000\r\nDTEND:20230101T010000\r\nSTATUS:CONFIRMED\r\n"
		"END:VEVENT\r\n"
		"BEGIN:VEVENT\r\nUID:b-spis\r\nDTSTAMP:20220914T123456Z\r\nSUMMARY:Příště\r\n"
		"DTSTART;VALUE=DATE:20230228\r\nTRANSP:TRANSPARENT\r\nSTATUS:TENTATIVE\r\n"
		"CLASS:PRIVATE\r\nEND:VEVENT\r\n"
		"BEGIN:VTODO\r\nUID:t1111111-spis\r\nDTSTAMP:20220914T123456Z\r\n"
		"SUMMARY:Zavolat\r\nDESCRIPTION:jedna\\ndruhá\r\nDUE;VALUE=DATE:20220920\r\n"
		"COMPLETED:20220919T000000Z\r\nSTATUS:COMPLETED\r\nEND:VTODO\r\n"
		"BEGIN:VTODO\r\nUID:t2222222-spis\r\nDTSTAMP:20220914T123456Z\r\n"
		"SUMMARY:Bez dne\r\nSTATUS:NEEDS-ACTION\r\nEND:VTODO\r\n"
		"END:VCALENDAR\r\n");
	buf_clear(&out);
	calendar.count = 0;
	calendar_render(&calendar, 0, &out);
	assert_int_equal(out.length, 0);
	buf_free(&out);
}

static bool has_case(void *closure, struct slice id)
{
	(void)closure;
	return slice_equals(id, "k7q2m4xp");
}

static void test_what_cases_are_called(void **state)
{
	static const struct {
		const char *text, *shown;
		size_t hidden;
	} rows[] = {
		{ "Zavolat do školy", "Zavolat do školy", 0 },
		{ "Zavolat kvůli k7q2m4xp, (K7Q2M4XP)", "Zavolat kvůli …, (…)", 2 },
		{ "Složka 2022/k7q2m4xp/case.md", "Složka 2022/…/case.md", 1 },
		{ "gardener není případ", "gardener není případ", 0 },
		{ "U lišky, s Liškou i LISKA", "U …, s … i …", 3 },
		{ "Alistair má lišaj", "Alistair má lišaj", 0 },
		{ "paní z patra: patro", "… z …: …", 3 },
		{ "u lesa u školy", "u … u školy", 1 },
	};
	struct findings *findings = *state;
	struct case_words words;
	case_words_init(&words, &findings->arena);
	case_words_add_handle(&words, slice_from("liška"));
	case_words_add_handle(&words, slice_from("paní z 5. patra"));
	case_words_add_handle(&words, slice_from("u lesa"));
	words.has_case = has_case;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		size_t hidden = 0;
		assert_slice(case_words_hide(
				     &words, slice_from(rows[i].text), &findings->arena, &hidden),
			rows[i].shown);
		assert_int_equal(hidden, rows[i].hidden);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_folding, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_longest_line, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_any_line_is_read_back, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_text, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_calendar, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_what_cases_are_called, findings_setup, findings_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
