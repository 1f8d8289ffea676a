/**
 * A real MariaDB server as a child process, for development, tests and the demo; never for production.
 *
 * <p>One mechanism serves live reload, {@code java -jar} and {@code @QuarkusTest}: a configuration source that starts
 * the server when the JDBC address is first asked for. It is active by profile only ({@code dev}, {@code test},
 * {@code embedded}), because a source active during the build would bake the address and the password into the
 * packaged application.
 */
package vn.giaoban.platform.embeddeddb;
