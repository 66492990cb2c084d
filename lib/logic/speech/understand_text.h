/*
 * A text that a command files: the values of its front matter and the tokens of its tasks, put as a
 * record has them. Line for line the same; a line that is right already keeps its bytes, and so
 * does one that is not understood, of which whoever reads the text says what is wrong.
 *
 *   next: 11. 7. 2023               ->  next: 2023-07-11
 *   child-heard: ano                ->  child-heard: "yes"
 *   Present: Anna Beková, matka     ->  present: [anna.bekova, "role:mother"]
 *   - [ ] Zavolat @Anna Beková Due: 20. 9.  ->  - [ ] Zavolat @anna.bekova due:2023-09-20
 */
#ifndef LOGIC_UNDERSTAND_TEXT_H
#define LOGIC_UNDERSTAND_TEXT_H

#include "logic/speech/understand.h"

/* A whole text: its front matter, where it begins with some, by the schema, and its body. False
 * with findings at the lines of `file` whose words are ambiguous; `out` is complete all the same.
 */
bool speech_understand_text(const struct speech *speech, const struct schema *schema,
	struct slice file, struct slice bytes, struct buf *out);

/* A body alone. */
void speech_understand_tasks(const struct speech *speech, struct slice body, struct buf *out);

#endif
