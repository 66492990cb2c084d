/* What every unit test needs: cmocka with the headers it asks for, and slices compared with texts.
 */
#ifndef UNIT_H
#define UNIT_H

#include "base/slice.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* The slice holds these bytes; a failure shows both and the line of the test. */
#define assert_slice(slice, text) unit_assert_slice(slice, text, __FILE__, __LINE__)

static inline void unit_assert_slice(
	struct slice slice, const char *text, const char *file, int line)
{
	char shown[256] = "(absent)";
	size_t length = slice.length < sizeof shown ? slice.length : sizeof shown - 1;
	if (slice.data) {
		memcpy(shown, slice.data, length);
		shown[length] = '\0';
	}
	if (!slice.data || slice.length != strlen(text) ||
		memcmp(slice.data, text, slice.length) != 0)
		_assert_string_equal(shown, text, file, line);
	if (!slice.data || slice.length != strlen(text))
		_fail(file, line);
}

#endif
