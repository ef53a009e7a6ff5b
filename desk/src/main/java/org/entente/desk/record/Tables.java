package org.entente.desk.record;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables of a storage. */
final class Tables {
    private static final String MIGRATIONS = "flyway_schema_history";

    private Tables() {}

    /** A table comes after those that its rows point to. */
    static List<String> inOrderOfNeed(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        try (ResultSet tables = meta.getTables(
                connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase(MIGRATIONS)) {
                    needs.put(name, new TreeSet<>());
                }
            }
        }
        for (Map.Entry<String, Set<String>> table : needs.entrySet()) {
            try (ResultSet keys =
                    meta.getImportedKeys(connection.getCatalog(), connection.getSchema(), table.getKey())) {
                while (keys.next()) {
                    table.getValue().add(keys.getString("PKTABLE_NAME"));
                }
            }
        }
        List<String> order = new ArrayList<>();
        needs.keySet().stream().sorted().forEach(name -> place(name, needs, order));
        return order.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static void place(String name, Map<String, Set<String>> needs, List<String> order) {
        if (!order.contains(name)) {
            needs.getOrDefault(name, Set.of()).stream()
                    .filter(other -> !other.equals(name))
                    .forEach(other -> place(other, needs, order));
            order.add(name);
        }
    }
}
