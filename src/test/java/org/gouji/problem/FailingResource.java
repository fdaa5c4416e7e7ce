package org.gouji.problem;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.gouji.access.Needs;
import org.gouji.access.Right;

/** Fails as told. Only in tests. */
@Path("/test/failures")
public class FailingResource {

    static final String SECRET = "secret of the class that failed";

    private static final String LAST_STATEMENT = "select cast(pg_terminate_backend(pg_backend_pid()) as text)";

    private final DataSource database;
    private final EntityManager entities;

    FailingResource(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    @Path("bug")
    public String bug() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    @Path("statement")
    public String statement() throws SQLException {
        return run("select " + SECRET);
    }

    /** The server ends the connection under the statement, as when it is shut down. */
    @GET
    @Needs(Right.READ_CATALOGUE)
    @Path("outage")
    @Transactional
    public String outage() {
        return String.valueOf(entities.createNativeQuery(LAST_STATEMENT).getSingleResult());
    }

    /** The same, noticed by the commit only. */
    @GET
    @Needs(Right.READ_CATALOGUE)
    @Path("late-outage")
    @Transactional
    public String lateOutage() throws SQLException {
        return run(LAST_STATEMENT);
    }

    @GET
    @Needs(Right.READ_CATALOGUE)
    @Path("parameter")
    public String parameter(@QueryParam("number") int number) {
        return Integer.toString(number);
    }

    private String run(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(statement);
            return statement;
        }
    }
}
