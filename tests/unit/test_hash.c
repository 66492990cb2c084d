/* The examples of FIPS 180-2, appendix B, and the empty message. */
#include "text/hash.h"
#include "unit.h"
#include <stdlib.h>

static void test_vectors(void **state)
{
	static const struct {
		const char *message, *digest;
	} vectors[] = {
		{ "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
		{ "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
		{ "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
			"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" },
	};
	char text[HASH_TEXT_SIZE];
	(void)state;
	for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
		hash_text(slice_from(vectors[i].message), text);
		assert_string_equal(text, vectors[i].digest);
	}
}

/* The same sums; their base 64 is that of `openssl dgst -sha256 -binary | openssl base64`. */
static void test_base64(void **state)
{
	char text[HASH_BASE64_SIZE];
	(void)state;
	hash_base64(slice_from(""), text);
	assert_string_equal(text, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
	hash_base64(slice_from("abc"), text);
	assert_string_equal(text, "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

static void test_million(void **state)
{
	char text[HASH_TEXT_SIZE];
	char *message = malloc(1000000);
	(void)state;
	assert_non_null(message);
	memset(message, 'a', 1000000);
	hash_text((struct slice){ message, 1000000 }, text);
	free(message);
	assert_string_equal(
		text, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vectors),
		cmocka_unit_test(test_base64),
		cmocka_unit_test(test_million),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
