package org.entente.archive.table;

import java.io.Serializable;
import org.apache.spark.sql.Row;

/** A row and the table it belongs to, its columns in the order of {@link Table#schema}. */
public record TableRow(Table table, Row row) implements Serializable {}
