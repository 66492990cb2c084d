/*
 * The one door to gettext. _() marks and translates, N_() marks a text in a table that is
 * translated where it is used. Formats keep their conversions in every language.
 */
#ifndef BASE_TRANSLATE_H
#define BASE_TRANSLATE_H

#define _(text) translate(text)
#define N_(text) text

enum language { LANGUAGE_ENGLISH, LANGUAGE_CZECH };

/* One language a process: opens the catalogue under `directory` (as in share/locale). The caller
 * has set the locale and, for a language that is not the locale's, LANGUAGE. */
void translate_open(const char *directory);

/* After a change of LANGUAGE: what was looked up before counts no longer. */
void translate_anew(void);

const char *translate(const char *text) __attribute__((format_arg(1)));

/* The form for `count` of something. */
const char *translate_plural(const char *one, const char *many, unsigned long count)
	__attribute__((format_arg(1))) __attribute__((format_arg(2)));

#endif
