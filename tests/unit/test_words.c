#include "base/array.h"
#include "base/buf.h"
#include "text/decode.h"
#include "text/words.h"
#include "unit.h"

static void test_decode(void **state)
{
	static const struct {
		const char *text, *decoded;
	} rows[] = {
		{ "Nov&#225;k Nov&#xE1;k Nov&#XE1;k", "Novák Novák Novák" },
		{ "Nov&aacute;k &Ccaron;ern&yacute;", "Novak Cerny" },
		{ "R&amp;D &lt;b&gt; a&commat;b.cz 1&nbsp;2", "R&D <b> a@b.cz 1\xC2\xA0"
							      "2" },
		{ "Nov%C3%A1k%20a %4Eov%c3%a1k", "Novák a Novák" },
		/* codes within codes */
		{ "Nov&amp;#225;k Nov%25C3%25A1k &amp;amp;#97;", "Novák Novák a" },
		/* what only looks like it */
		{ "100 % a 5%da & co; &; &#; &#x110000; &#0; &nothing; %C3 %C3%Z8 %", NULL },
		{ "", "" },
	};
	struct arena arena;
	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		const char *expected = rows[i].decoded ? rows[i].decoded : rows[i].text;
		struct decoded decoded;
		decode_all(slice_from(rows[i].text), &arena, &decoded);
		assert_slice(decoded.text, expected);
	}
	arena_free(&arena);
}

/* Each word as GAP, the word, its bytes in the line; a capital as ^, a number as #. */
static void assert_words(const char *line, const char *expected)
{
	struct arena arena;
	struct word_list words;
	struct buf shown;
	arena_init(&arena);
	buf_init(&shown);
	words_read(slice_from(line), &arena, &words);
	for (size_t i = 0; i < words.count; i++) {
		const struct text_word *word = &words.items[i];
		buf_format(&shown, "%c%s%s%s=%.*s ", "_,.!"[word->gap], word -> capital ? "^" : "",
			word->number ? "#" : "", word->folded.data, (int)(word->end - word->start),
			line + word->start);
	}
	assert_slice(buf_slice(&shown), expected);
	buf_free(&shown);
	arena_free(&arena);
}

static void test_words(void **state)
{
	(void)state;
	assert_words("Paní Nováková-Malá, č. 12.",
		"!^pani=Paní _^novakova=Nováková _^mala=Malá ,c=č "
		".#12=12 ");
	assert_words("A? *b* („C“ NOVÁK", "!a=A !b=b !c=C !novak=NOVÁK ");
	assert_words("No\xC2\xADv\xE2\x80\x8B\xC3\xA1k u\xCC\x8A",
		"!^novak=No\xC2\xADv\xE2\x80\x8B\xC3\xA1k _u=u\xCC\x8A ");
	assert_words("&#78;ov%C3%A1k&nbsp;ml.", "!^novak=&#78;ov%C3%A1k _ml=ml ");
	assert_words("k7q2", "!k=k _#7=7 _q=q _#2=2 ");
	assert_words(" -- ", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_decode),
		cmocka_unit_test(test_words),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
