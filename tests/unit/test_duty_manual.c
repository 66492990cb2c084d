/* The manual tells each rule of duty_rules[] with the words that the lists show. */
#include "findings.h"
#include "logic/duty/duty.h"
#include "store/write.h"

enum { PAGE_CAP = 1 << 20 };

/* Runs of blanks and line ends as one blank, so that lines may break anywhere. */
static struct slice unwrapped(struct slice text, struct arena *arena)
{
	char *kept = arena_take(arena, text.length + 1, 1);
	size_t length = 0;
	for (size_t i = 0; i < text.length; i++) {
		bool blank = text.data[i] == ' ' || text.data[i] == '\n';
		if (!blank || (length > 0 && kept[length - 1] != ' '))
			kept[length++] = blank ? ' ' : text.data[i];
	}
	return (struct slice){ kept, length };
}

static struct slice rule_text(const struct duty_rule *rule, struct arena *arena)
{
	return arena_format(arena,
		".It Cm %s Pq %s To do: %s. Arises from: %s. Met by: %s. %s%s%s%s", rule->code,
		duty_classes[rule->class].label, rule->label, rule->arises, rule->met_by,
		rule->of_closed ? "A closed case has it as well. " : "",
		rule->stops_closing ? "A case is closed only with a reason while it stands. " : "",
		rule->command ? ".Dl " : "", rule->command ? rule->command : "");
}

static void test_rules(void **state)
{
	struct findings *findings = *state;
	struct slice page;
	assert_true(file_read(
		"man/spis-duties.7", PAGE_CAP, &findings->arena, &findings->diags, &page));
	page = unwrapped(page, &findings->arena);
	for (size_t i = 0; i < DUTY_RULE_COUNT; i++) {
		struct slice rule = rule_text(&duty_rules[i], &findings->arena);
		if (!slice_holds(page, slice_trim(rule)))
			print_message("# not in the manual: %s\n", slice_text(rule));
		assert_true(slice_holds(page, slice_trim(rule)));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_rules, findings_setup, findings_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
