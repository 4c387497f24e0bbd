package org.sapar.reference;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The reference lists as entities, without a database: for tests of rules that stand on them. */
public final class Lists {

    private static final Map<Class<?>, Function<String, Object>> VALUES = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            boolean.class, "1"::equals,
            BigDecimal.class, BigDecimal::new,
            LocalDate.class, LocalDate::parse);

    /** Columns that lie in a part of the entity, and those that nothing reads yet. */
    private static final String ELSEWHERE = "(name|city)_..|extension_.*|first_response_hours";

    private Lists() {}

    /** The rows of the file that comes with the product. */
    public static List<Map<String, String>> rows(String file) {
        return ReferenceData.shelves().stream()
                .filter(shelf -> shelf.file().equals(file))
                .findFirst()
                .orElseThrow()
                .rows()
                .stream()
                .map(row -> row.getFieldsAsMap())
                .toList();
    }

    public static List<Post> posts() {
        return entities("posts", Post.class);
    }

    public static Post post(String code) {
        return posts().stream()
                .filter(post -> post.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public static List<Holiday> holidays() {
        return entities("holidays", Holiday.class);
    }

    public static List<RegistrationRule> registrationRules() {
        return entities("registration-rules", RegistrationRule.class);
    }

    public static List<District> districts() {
        return entities("districts", District.class);
    }

    public static List<FeeRule> feeRules() {
        return entities("fee-rules", FeeRule.class);
    }

    public static List<HostRule> hostRules() {
        return entities("host-rules", HostRule.class);
    }

    public static List<RequestType> requestTypes() {
        return entities("request-types", RequestType.class);
    }

    public static RequestType requestType(String code) {
        return requestTypes().stream()
                .filter(type -> type.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The type as it would be with another value in this column. */
    public static RequestType requestType(String code, String column, String value) {
        var row = rows("request-types").stream()
                .filter(one -> one.get("code").equals(code))
                .findFirst()
                .map(HashMap::new)
                .orElseThrow();
        row.put(column, value);
        return entity(RequestType.class, row);
    }

    /** Every row of a list as its entity. */
    public static <T> List<T> entities(String file, Class<T> kind) {
        return rows(file).stream().map(row -> entity(kind, row)).toList();
    }

    private static <T> T entity(Class<T> kind, Map<String, String> row) {
        try {
            var constructor = kind.getDeclaredConstructor();
            constructor.setAccessible(true);
            var entity = constructor.newInstance();
            for (var column : row.entrySet()) {
                if (!column.getKey().matches(ELSEWHERE) && !column.getValue().isEmpty()) {
                    set(entity, field(kind, column.getKey()), column.getValue());
                }
            }
            if (row.containsKey("name_en")) {
                var names = new Names(row.get("name_ky"), row.get("name_ru"), row.get("name_en"));
                field(kind, "names").set(entity, names);
            }
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object entity, Field field, String text) throws IllegalAccessException {
        var type = field.getType();
        field.set(
                entity, type.isEnum() ? constant(type, text) : VALUES.get(type).apply(text));
    }

    private static Object constant(Class<?> type, String text) {
        return List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Field field(Class<?> kind, String column) throws NoSuchFieldException {
        var name = new StringBuilder();
        for (var word : column.split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        try {
            var field = kind.getDeclaredField(name.toString());
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            if (kind.getSuperclass() == Object.class) {
                throw e;
            }
            return field(kind.getSuperclass(), column);
        }
    }
}
