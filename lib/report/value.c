#include "report/value.h"

#include "base/number.h"
#include <math.h>
#include <string.h>

static const struct value null_value = { .kind = VALUE_NULL };

const struct value *value_null(void)
{
	return &null_value;
}

static struct value *value_new(struct arena *arena, enum value_kind kind)
{
	struct value *value = arena_take(arena, 1, sizeof *value);
	value->kind = kind;
	return value;
}

const struct value *value_boolean(struct arena *arena, bool boolean)
{
	struct value *value = value_new(arena, VALUE_BOOLEAN);
	value->boolean = boolean;
	return value;
}

const struct value *value_integer(struct arena *arena, long integer)
{
	if (integer == INTEGER_NONE)
		return &null_value;
	struct value *value = value_new(arena, VALUE_INTEGER);
	value->integer = integer;
	return value;
}

const struct value *value_decimal(struct arena *arena, double decimal, int places)
{
	if (!isfinite(decimal))
		return &null_value;
	struct value *value = value_new(arena, VALUE_DECIMAL);
	value->decimal = decimal;
	value->places = places;
	return value;
}

const struct value *value_text(struct arena *arena, struct slice text)
{
	if (!text.data)
		return &null_value;
	struct value *value = value_new(arena, VALUE_TEXT);
	value->text = text;
	return value;
}

const struct value *value_copy(struct arena *arena, struct slice text)
{
	return value_text(arena, arena_copy(arena, text));
}

const struct value *value_date(struct arena *arena, day_number date)
{
	if (date == DATE_NONE)
		return &null_value;
	struct value *value = value_new(arena, VALUE_DATE);
	value->date = date;
	return value;
}

struct value *value_list(struct arena *arena)
{
	return value_new(arena, VALUE_LIST);
}

struct value *value_object(struct arena *arena)
{
	return value_new(arena, VALUE_OBJECT);
}

struct value *value_object_for(struct arena *arena, size_t members)
{
	struct value *value = value_object(arena);
	value->members = arena_take(arena, members, sizeof *value->members);
	value->capacity = members;
	return value;
}

void value_append(struct value *list, struct arena *arena, const struct value *item)
{
	const struct value **added =
		arena_push(arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*added = item;
}

static struct value_member *member_find(const struct value *object, struct slice name)
{
	if (object->kind != VALUE_OBJECT)
		return NULL;
	for (size_t i = 0; i < object->count; i++)
		if (slice_equals(name, object->members[i].name))
			return &object->members[i];
	return NULL;
}

void value_add(
	struct value *object, struct arena *arena, const char *name, const struct value *member)
{
	struct value_member *added = arena_push(arena, &object->members, &object->count,
		&object->capacity, sizeof *object->members);
	*added = (struct value_member){ name, member };
}

void value_set(
	struct value *object, struct arena *arena, const char *name, const struct value *member)
{
	struct value_member *place = member_find(object, slice_from(name));
	if (place)
		place->value = member;
	else
		value_add(object, arena, name, member);
}

const struct value *value_get(const struct value *object, const char *name)
{
	struct slice rest = slice_from(name), step;
	const struct value_member *member = member_find(object, rest);
	if (member)
		return member->value;
	const struct value *value = object;
	while (slice_split(&rest, '.', &step)) {
		member = member_find(value, step);
		if (!member)
			return &null_value;
		value = member->value;
	}
	return value;
}
