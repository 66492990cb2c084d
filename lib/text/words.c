#include "text/words.h"

#include "base/array.h"
#include "base/buf.h"
#include "text/decode.h"
#include "text/letter.h"
#include "text/unicode.h"
#include <string.h>

enum {
	LONGEST_TAG = 12,
	SHORTEST_WRAPPED = 40, /* bytes: people wrap longer lines; a shorter one ends by itself */
	LONGEST_LOOSE = 4,     /* characters between letters that are spaced out */
};

enum character { OTHER, LETTER, DIGIT, JOINED };

/* What stands between two words, as far as it is read. */
struct between {
	enum word_gap gap;
	bool tight, loose;
	bool hyphen;  /* the last character is one */
	bool wrapped; /* behind a hyphen at a line's end */
	size_t length;
};

struct reading {
	struct decoded decoded;
	size_t line_start;
	struct between between;
	struct text_word word;
	enum character kind; /* OTHER between words */
	int32_t *points;
	size_t count, capacity;
	size_t letters, upper;
	bool begins_upper, ends_lower;
};

static enum character character_of(int32_t code_point)
{
	if (unicode_is_letter(code_point))
		return LETTER;
	if (letter_digit(code_point) >= 0)
		return DIGIT;
	return unicode_is_joined(code_point) ? JOINED : OTHER;
}

static bool is_blank(int32_t point)
{
	return point == ' ' || point == '\t' || point == 0xA0 || point == 0x2009 || point == 0x202F;
}

static bool is_hyphen(int32_t point)
{
	return point == '-' || point == 0x2010 || point == 0x2011;
}

static bool is_quote(int32_t point)
{
	return point == '"' || point == 0xAB || (point >= 0x201A && point <= 0x201F);
}

static bool is_ascii_of(int32_t point, const char *bytes)
{
	return point > 0 && point < 0x80 && strchr(bytes, point);
}

static enum word_gap gap_of(int32_t point)
{
	if (is_blank(point) || is_hyphen(point) || is_ascii_of(point, "*_~`'\\") || point == 0xB7)
		return WORD_BLANK;
	if (point == '.')
		return WORD_DOT;
	return is_ascii_of(point, "!?:;|]") || is_quote(point) ? WORD_STOP : WORD_MARK;
}

static struct between nothing_between(void)
{
	return (struct between){ .gap = WORD_BLANK, .tight = true, .loose = true };
}

static void widen(struct between *between, enum word_gap gap)
{
	if (gap > between->gap)
		between->gap = gap;
}

/* A line's end before `rest`: whether the sentence may go on there. */
static bool goes_on(const struct reading *reading, size_t line_end, struct slice rest)
{
	rest = slice_trim(slice_part(rest, 0, slice_find(rest, '\n', 0)));
	if (slice_is_empty(rest) || is_ascii_of(rest.data[0], "#-*+|>0123456789"))
		return false;
	return line_end - reading->line_start >= SHORTEST_WRAPPED;
}

static void read_line_end(struct reading *reading, size_t line_end, struct slice rest)
{
	struct between *between = &reading->between;
	if (between->hyphen && between->tight)
		between->wrapped = true;
	else
		between->tight = false;
	if (!between->wrapped && !goes_on(reading, line_end, rest))
		widen(between, WORD_STOP);
	between->hyphen = false;
	reading->line_start = line_end + 1;
}

/* A space after a comma is a sentence's; none is a table's. */
static bool begins_cell(int32_t point, struct slice rest)
{
	size_t offset = 0;
	return point == ',' && rest.length > 0 && unicode_is_letter(unicode_next(rest, &offset));
}

static void read_other(struct reading *reading, int32_t point, size_t start, struct slice rest)
{
	struct between *between = &reading->between;
	between->loose = between->loose && ++between->length <= LONGEST_LOOSE &&
			 (is_blank(point) || is_hyphen(point) || point == '\n' || point == 0xB7 ||
				 is_ascii_of(point, ".,_*/"));
	if (point == '\n') {
		read_line_end(reading, start, rest);
		return;
	}
	if (is_blank(point) || (between->wrapped && point == '>'))
		between->tight = between->tight && between->wrapped;
	else if (gap_of(point) != WORD_BLANK && point != '.')
		between->tight = false;
	between->hyphen = is_hyphen(point);
	widen(between, begins_cell(point, rest) ? WORD_STOP : gap_of(point));
}

/* The length of a tag without attributes that begins here, or 0. */
static size_t tag_length(struct slice text, size_t start, bool *is_inline)
{
	static const char *const names[] = { "a", "b", "big", "code", "em", "font", "i", "mark",
		"s", "small", "span", "strong", "sub", "sup", "tt", "u", "wbr" };
	struct slice front = slice_part(text, start, LONGEST_TAG + 3);
	size_t end = slice_find(front, '>', 0);
	if (end == front.length || !slice_starts(front, "<"))
		return 0;
	struct slice name = slice_part(front, 1, end - 1);
	if (slice_starts(name, "/"))
		name = slice_part(name, 1, name.length);
	if (slice_ends(name, "/"))
		name = slice_trim(slice_part(name, 0, name.length - 1));
	if (name.length == 0)
		return 0;
	for (size_t i = 0; i < name.length; i++) {
		char byte = name.data[i];
		bool is_letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
		if (!is_letter && (i == 0 || byte < '1' || byte > '6'))
			return 0;
	}
	*is_inline = false;
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		*is_inline |= slice_equals(name, names[i]);
	return end + 1;
}

static void close_word(struct reading *reading, struct arena *arena, struct word_list *words)
{
	struct text_word *word = &reading->word;
	struct buf folded;
	if (reading->kind == OTHER)
		return;
	buf_init(&folded);
	if (reading->kind == DIGIT)
		for (size_t i = 0; i < reading->count; i++)
			buf_add_byte(&folded, (char)('0' + letter_digit(reading->points[i])));
	else
		letters_fold(reading->points, reading->count, &folded, &word->accents);
	word->folded = buf_take(&folded, arena);
	word->number = reading->kind == DIGIT;
	word->capital = reading->begins_upper && reading->upper < reading->letters;
	word->shout = reading->letters > 0 && reading->upper == reading->letters;
	struct text_word *added = arena_push(
		arena, &words->items, &words->count, &words->capacity, sizeof *words->items);
	*added = *word;
	reading->between = nothing_between();
	reading->kind = OTHER;
}

static void open_word(struct reading *reading, enum character kind, int32_t first, size_t start)
{
	const struct between *between = &reading->between;
	reading->kind = kind;
	reading->word = (struct text_word){
		.start = decoded_origin(&reading->decoded, start),
		.gap = between->gap,
		.joint = between->tight	  ? JOINT_TIGHT
			 : between->loose ? JOINT_LOOSE
					  : JOINT_APART,
	};
	reading->begins_upper = unicode_is_upper(first);
	reading->letters = reading->upper = reading->count = 0;
}

static void add_to_word(struct reading *reading, int32_t point, enum character kind, size_t end,
	struct arena *arena)
{
	if (kind == JOINED && !(point >= 0x300 && point <= 0x36F))
		return;
	if (reading->kind == DIGIT && letter_digit(point) < 0)
		return;
	int32_t *added = arena_push(arena, &reading->points, &reading->count, &reading->capacity,
		sizeof *reading->points);
	*added = point;
	bool is_upper = unicode_is_upper(point);
	if (kind == LETTER) {
		reading->letters++;
		reading->upper += is_upper;
		reading->ends_lower = !is_upper;
	}
	reading->word.end = decoded_origin(&reading->decoded, end);
}

void words_read(struct slice text, struct arena *arena, struct word_list *words)
{
	struct reading reading = { .between = nothing_between() };
	reading.between.gap = WORD_STOP;
	reading.between.tight = reading.between.loose = false;
	*words = (struct word_list){ 0 };
	decode_all(text, arena, &reading.decoded);
	text = reading.decoded.text;
	for (size_t offset = 0; offset < text.length;) {
		size_t start = offset;
		bool is_inline;
		int32_t point = unicode_next(text, &offset);
		enum character kind = character_of(point);
		size_t tag = point == '<' ? tag_length(text, start, &is_inline) : 0;
		if (kind == JOINED)
			kind = reading.kind == OTHER ? JOINED : reading.kind;
		bool is_camel = kind == LETTER && reading.kind == LETTER && reading.ends_lower &&
				unicode_is_upper(point);
		if (kind == JOINED)
			continue;
		if (kind != reading.kind || is_camel)
			close_word(&reading, arena, words);
		if (tag > 0) {
			offset = start + tag;
			if (!is_inline)
				read_other(&reading, '|', start, text);
		} else if (kind == OTHER) {
			read_other(&reading, point, start, slice_part(text, offset, text.length));
		} else {
			if (reading.kind == OTHER)
				open_word(&reading, kind, point, start);
			add_to_word(&reading, point, character_of(point), offset, arena);
		}
	}
	close_word(&reading, arena, words);
}
