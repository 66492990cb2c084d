/* Where in a line a number stands: in a link, in a file's name, in a reference. */
#include "base/array.h"
#include "logic/privacy/private_parts.h"
#include <string.h>

enum {
	LONGEST_NAME = 200, /* bytes of a file's name that are looked at on either side */
	CZECH_DIGITS = 9,
};

static bool is_blank(char byte)
{
	return private_is_one_of(byte, " \t\r\n");
}

static bool ends_address(char byte)
{
	return byte == '\0' || is_blank(byte) || private_is_one_of(byte, "<>\"|");
}

/* At "](": where the target begins and ends. */
static bool is_target(struct slice line, size_t at, struct private_span *span)
{
	static const char *const schemes[] = { "tel:", "sms:", "mailto:", "callto:" };
	struct slice rest = slice_part(line, at, line.length);
	if (!slice_starts(rest, "]("))
		return false;
	rest = slice_part(rest, 2, rest.length);
	for (size_t i = 0; i < ARRAY_LEN(schemes); i++) {
		if (slice_starts(rest, schemes[i]))
			return false;
	}
	span->start = at + 2;
	for (span->end = span->start; span->end < line.length; span->end++)
		if (line.data[span->end] == ')' || is_blank(line.data[span->end]))
			break;
	return true;
}

/* At "://" or "www.". */
static bool is_address(struct slice line, size_t at, struct private_span *span)
{
	struct slice rest = slice_part(line, at, 4);
	bool has_scheme =
		slice_starts(rest, "://") && at > 0 && private_is_letter(line.data[at - 1]);
	bool is_web =
		slice_starts(rest, "www.") && (at == 0 || !private_is_word(line.data[at - 1]));
	if (!has_scheme && !is_web)
		return false;
	span->start = at;
	for (span->end = at; !ends_address(private_byte(line, span->end));)
		span->end++;
	return true;
}

void private_find_links(struct slice line, struct arena *arena, struct private_spans *links)
{
	*links = (struct private_spans){ 0 };
	for (size_t at = 0; at < line.length;) {
		struct private_span span;
		bool may_begin = private_is_one_of(line.data[at], "]:w");
		if (!may_begin || (!is_target(line, at, &span) && !is_address(line, at, &span))) {
			at++;
			continue;
		}
		struct private_span *added = arena_push(arena, &links->items, &links->count,
			&links->capacity, sizeof *links->items);
		*added = span;
		at = span.end > at ? span.end : at + 1;
	}
}

static bool is_extension(struct slice text)
{
	static const char *const extensions[] = { "asc", "asice", "avi", "bmp", "csv", "doc",
		"docx", "eml", "gif", "gz", "heic", "htm", "html", "ics", "isdoc", "jpeg", "jpg",
		"json", "log", "m4a", "md", "mov", "mp3", "mp4", "msg", "ods", "odt", "p7s", "pdf",
		"png", "pptx", "rar", "rtf", "svg", "tif", "tiff", "txt", "wav", "webp", "xls",
		"xlsx", "xml", "zfo", "zip" };
	for (size_t i = 0; i < ARRAY_LEN(extensions); i++) {
		size_t length = strlen(extensions[i]);
		if (text.length != length)
			continue;
		size_t same = 0;
		while (same < length && (text.data[same] | 0x20) == extensions[i][same])
			same++;
		if (same == length)
			return true;
	}
	return false;
}

static bool is_of_name(char byte)
{
	return private_is_word(byte) || private_is_one_of(byte, "-_.+~");
}

/* What goes on without a blank behind the number and ends as names of files do. */
static bool is_in_file_name(struct slice line, size_t end)
{
	size_t last = end;
	while (last < line.length && last - end < LONGEST_NAME && is_of_name(line.data[last]))
		last++;
	while (last > end && line.data[last - 1] == '.')
		last--;
	size_t dot = last;
	while (dot > end && line.data[dot - 1] != '.')
		dot--;
	return dot > end && is_extension(slice_part(line, dot, last - dot));
}

static bool has_blank(struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		if (is_blank(text.data[i]))
			return true;
	}
	return false;
}

static bool is_joint(char byte)
{
	return private_is_one_of(byte, "/-_=#.");
}

static bool is_among(struct slice word, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (slice_equals(word, words[i]))
			return true;
	}
	return false;
}

/* Behind such a word a joint joins nothing: "tel.777123456". */
static bool is_label(struct slice word)
{
	static const char *const words[] = { "tel", "telefon", "mob", "mobil", "gsm", "rc", "c",
		"nar", "narozen", "narozena", "cislo", "phone" };
	return is_among(word, words, ARRAY_LEN(words));
}

static bool is_joined_before(struct slice line, size_t start)
{
	char lower[PRIVATE_LONGEST_LABEL];
	if (start == 0 || !is_joint(line.data[start - 1]))
		return false;
	if (line.data[start - 1] == '#')
		return true;
	if (start < 2 || !private_is_word(line.data[start - 2]))
		return false;
	size_t offset = start - 1;
	struct slice word = private_word_before(line, &offset, lower);
	return slice_is_empty(word) || !is_label(word);
}

static bool is_joined_behind(struct slice line, size_t end)
{
	char joint = private_byte(line, end), next = private_byte(line, end + 1);
	if (!is_joint(joint) || !private_is_word(next))
		return false;
	/* A sentence's end without a blank. */
	return joint != '.' || !(next >= 'A' && next <= 'Z');
}

/* "VS 7103192745", "ID schůzky: 777 123 456", "č. j. 777123456". */
static bool is_behind_reference_word(struct slice line, size_t start)
{
	static const char *const words[] = { "cj", "dic", "faktura", "fakture", "faktury",
		"fakturu", "iban", "ico", "id", "identifikator", "j", "kod", "kodu", "ks",
		"objednavka", "objednavky", "pin", "schranka", "schranky", "schuzky", "smlouva",
		"smlouvy", "spis", "spisu", "ss", "symbol", "symbolem", "symbolu", "ucet", "uctu",
		"vs", "zn" };
	char lower[PRIVATE_LONGEST_LABEL];
	size_t offset = start;
	struct slice word = private_word_before(line, &offset, lower);
	return is_among(word, words, ARRAY_LEN(words));
}

bool private_is_reference(struct slice line, size_t start, size_t end)
{
	struct slice number = slice_part(line, start, end - start);
	if (is_in_file_name(line, end) || is_behind_reference_word(line, start))
		return true;
	if (has_blank(number) || number.data[0] == '+')
		return false;
	/* Nothing but the slash of a birth number has the date and its serial on either side. */
	bool is_sure = slice_find(number, '/', 0) == 6;
	if (is_joined_behind(line, end))
		return true;
	return is_joined_before(line, start) &&
	       (!is_sure || private_is_digit(private_byte(line, start >= 2 ? start - 2 : start)));
}

/* Lines for children, parents and people in need that publish their number, for the whole country.
 * Others stand in services.csv. */
bool private_is_helpline(struct slice number)
{
	static const char *const lines[] = { "222580697", "222586768", "241432466", "241484149",
		"284016666", "602246102", "606021021", "608902410", "731197477", "777715215" };
	char digits[CZECH_DIGITS];
	size_t count = 0;
	for (size_t i = number.length; i-- > 0 && count < CZECH_DIGITS;) {
		if (private_is_digit(number.data[i]))
			digits[CZECH_DIGITS - ++count] = number.data[i];
	}
	struct slice last = { digits, CZECH_DIGITS };
	return count == CZECH_DIGITS && is_among(last, lines, ARRAY_LEN(lines));
}
