package se.samsyn.portal.api;

import jakarta.json.Json;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Says what was wrong with a request, as RFC 9457 has it. */
public class BadRequest implements ExceptionMapper<BadRequestException> {

    private static final String PROBLEM = "application/problem+json";
    private static final int STATUS = 400;

    @Override
    public Response toResponse(BadRequestException why) {
        var problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Bad Request")
                .add("status", STATUS)
                .add("detail", String.valueOf(why.getMessage()))
                .build();
        return Response.status(STATUS)
                .type(PROBLEM)
                .header("Cache-Control", "no-store")
                .entity(problem.toString())
                .build();
    }
}
