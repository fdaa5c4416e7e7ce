package org.gouji.form;

/**
 * Something wrong in a file that describes a form.
 *
 * @param where the file, with the line or the path within it
 */
public record Defect(String where, String message) {

    @Override
    public String toString() {
        return where + ": " + message;
    }
}
