#include "model/name.h"
#include "base/number.h"
#include <string.h>

enum { CASE_LENGTH = 8, PREFIX_LENGTH = 3, TASK_LENGTH = 8, RECORD_ID_LENGTH = 4 };

/* Crockford's base 32 in lower case. */
static bool is_base32(char byte)
{
	return (byte >= '0' && byte <= '9') ||
	       (byte >= 'a' && byte <= 'z' && !strchr("ilou", byte));
}

static bool all_base32(struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		if (!is_base32(text.data[i]))
			return false;
	}
	return true;
}

bool name_is_case_prefix(struct slice text)
{
	return text.length >= PREFIX_LENGTH && text.length <= CASE_LENGTH && text.data[0] >= 'a' &&
	       all_base32(text);
}

bool name_is_case(struct slice text)
{
	return text.length == CASE_LENGTH && name_is_case_prefix(text);
}

bool name_is_code(struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		char byte = text.data[i];
		bool inside = i > 0 && i + 1 < text.length && (byte == '.' || byte == '-');
		if (!inside && !(byte >= 'a' && byte <= 'z') && !(byte >= '0' && byte <= '9'))
			return false;
	}
	return text.length > 0;
}

bool name_is_person(struct slice text)
{
	return name_is_code(text) && slice_find(text, '.', 0) < text.length;
}

/* A letter and a number from 1. */
static bool is_numbered(struct slice text, char letter)
{
	long number;
	return text.length > 1 && text.data[0] == letter &&
	       number_parse(slice_part(text, 1, text.length), &number) && number >= 1;
}

bool name_is_member(struct slice text)
{
	return is_numbered(text, 'c') || is_numbered(text, 'm');
}

bool name_is_task(struct slice text)
{
	return text.length == TASK_LENGTH && text.data[0] == 't' && all_base32(text);
}

bool name_is_goal(struct slice text)
{
	bool is_drawn = text.length == TASK_LENGTH && text.data[0] == 'g' && all_base32(text);
	return is_drawn || is_numbered(text, 'g');
}

static bool is_word(struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		if (text.data[i] < 'a' || text.data[i] > 'z')
			return false;
	}
	return text.length > 0;
}

bool name_read_card(struct slice text, struct slice *family, long *version)
{
	size_t end = text.length;
	while (end > 0 && text.data[end - 1] != '-')
		end--;
	if (end == 0)
		return false;
	*family = slice_part(text, 0, end - 1);
	return name_is_code(*family) && number_parse(slice_part(text, end, text.length), version) &&
	       *version >= 1;
}

bool name_read_stem(struct slice text, struct stem *stem)
{
	enum { KIND_AT = DATE_TEXT_SIZE }; /* behind the date and its '-' */
	if (text.length < KIND_AT || text.data[KIND_AT - 1] != '-')
		return false;
	size_t dash = slice_find(text, '-', KIND_AT);
	struct stem read = {
		.kind = slice_part(text, KIND_AT, dash - KIND_AT),
		.id = slice_part(text, dash + 1, text.length),
	};
	if (!date_parse(slice_part(text, 0, KIND_AT - 1), &read.date) || !is_word(read.kind) ||
		read.id.length != RECORD_ID_LENGTH || !all_base32(read.id))
		return false;
	*stem = read;
	return true;
}

int name_read_time(struct slice text)
{
	if (text.length != 5 || text.data[2] != ':')
		return -1;
	int digits[4];
	static const size_t places[] = { 0, 1, 3, 4 };
	for (size_t i = 0; i < 4; i++) {
		digits[i] = text.data[places[i]] - '0';
		if (digits[i] < 0 || digits[i] > 9)
			return -1;
	}
	int hour = digits[0] * 10 + digits[1];
	int minute = digits[2] * 10 + digits[3];
	return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}

bool name_read_times(struct slice text, int *from, int *to)
{
	size_t dash = slice_find(text, '-', 0);

	*from = name_read_time(slice_part(text, 0, dash));
	*to = name_read_time(slice_part(text, dash + 1, text.length));
	return *from >= 0 && *to >= *from;
}

struct slice name_of_path(struct slice path)
{
	size_t start = 0;
	size_t end = path.length;
	for (size_t i = 0; i < path.length; i++) {
		if (path.data[i] == '/') {
			start = i + 1;
			end = path.length;
		} else if (path.data[i] == '.' && i > start) {
			end = i;
		}
	}
	return slice_part(path, start, end - start);
}

/* Bytes of letters beyond ASCII are part of a word, too. */
static bool is_in_word(char byte)
{
	return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
	       (byte >= 'A' && byte <= 'Z') || (unsigned char)byte >= 0x80;
}

bool name_next_case(struct slice line, size_t from, size_t *start, size_t *end)
{
	while (from < line.length) {
		size_t stop = from;
		while (stop < line.length && is_in_word(line.data[stop]))
			stop++;
		if (name_is_case(slice_part(line, from, stop - from))) {
			*start = from;
			*end = stop;
			return true;
		}
		from = stop + 1;
	}
	return false;
}

struct slice name_case_folder(struct slice path)
{
	struct slice rest = path, year, id;
	if (!slice_split(&rest, '/', &year) || !slice_split(&rest, '/', &id) || !name_is_case(id))
		return (struct slice){ NULL, 0 };
	return slice_part(path, 0, year.length + 1 + id.length);
}
