#include "text/placeholder.h"
#include "base/array.h"
#include "base/translate.h"

static const char *const words[] = { N_("ANSWER"), N_("ARGUMENT"), N_("BASIS"), N_("BORN"),
	N_("CARD"), N_("CASE"), N_("CODE"), N_("COMMAND"), N_("DATE"), N_("DAYS"), N_("DIR"),
	N_("EVENT"), N_("FIELD"), N_("FILE"), N_("FORMAT"), N_("GOAL"), N_("GRADE"), N_("ITEM"),
	N_("KIND"), N_("LANGUAGE"), N_("LEVEL"), N_("MEMBER"), N_("MINUTES"), N_("NAME"),
	N_("NEED"), N_("NOTE"), N_("OPTION"), N_("ORDER"), N_("ORGANIZATION"), N_("OUTCOME"),
	N_("PATH"), N_("PERSON"), N_("PLACE"), N_("PROFESSION"), N_("PROJECT"), N_("REASON"),
	N_("RECIPIENT"), N_("RECORD"), N_("REFERRAL"), N_("RESULT"), N_("SCOPE"), N_("SERVICE"),
	N_("SEX"), N_("SOURCE"), N_("SPAN"), N_("STATE"), N_("STATUS"), N_("STEM"), N_("TASK"),
	N_("URGENCY"), N_("VALUE"), N_("WHAT"), N_("WHO"), N_("WORD"), N_("YEARS"), N_("YYYY") };

static bool is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

bool placeholder_next(struct slice *rest, struct slice *part, bool *is_word)
{
	size_t length = 0;

	if (slice_is_empty(*rest))
		return false;
	*is_word = is_capital(rest->data[0]);
	while (length < rest->length && is_capital(rest->data[length]) == *is_word)
		length++;
	*part = slice_part(*rest, 0, length);
	*rest = slice_part(*rest, length, rest->length);
	return true;
}

struct slice placeholder_word(struct slice word)
{
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (slice_equals(word, words[i]))
			return slice_from(_(words[i]));
	return word;
}

void placeholders_add(struct buf *out, const char *text)
{
	struct slice rest = slice_from(text), part;
	bool is_word;

	while (placeholder_next(&rest, &part, &is_word))
		buf_add_slice(out, is_word ? placeholder_word(part) : part);
}
