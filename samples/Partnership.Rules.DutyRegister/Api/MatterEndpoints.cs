using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Calendars;
using Partnership.Rules.DutyRegister.Matters;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.SignIn;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Matters: entered once under an idempotency key, and read with an ETag.</summary>
internal static class MatterEndpoints
{
    private const string KeyHeader = "Idempotency-Key";

    internal static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/matters", EnterAsync).RequireAuthorization(Roles.Officer)
            .WithMetadata(new Takes(KeyHeader, "A key of your own for the request, up to 100 characters. The same request sent again creates nothing more.", IsRequired: true, Form: new TextForm(null, "^.{1,100}$", "request-0001")))
            .WithName("EnterMatter").WithSummary("Enter what happened; every deadline that it starts is started.")
            .Accepts<MatterRequest>("application/json").Produces<MatterDocument>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        api.MapGet("/matters/{key}", ReadAsync)
            .WithMetadata(new Takes("key", "The reference of the matter.", IsRequired: true, Form: FormAttribute.Of(FormAttribute.Key)))
            .WithName("ReadMatter").WithSummary("A matter with its deadlines and what is still needed. Send the ETag as If-None-Match: nothing comes back while it is the same.").Produces<MatterDocument>().Produces(StatusCodes.Status304NotModified).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> EnterAsync([FromBody] MatterRequest body, [FromHeader(Name = KeyHeader)] string? once, HttpContext http, MatterBook book, Register register, RegisterCalendars calendars, LondonClock clock, CancellationToken stop)
    {
        if (once is null or { Length: 0 or > 100 })
        {
            throw new RefusedException(KeyHeader, "Send a key of your own of up to 100 characters, new for each request.");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(body)));
        if (await BeforeAsync(once, hash, http, book, register, calendars, stop) is { } before)
        {
            return before;
        }

        register.IdempotentRequests.Add(new IdempotentRequest { Key = once, BodyHash = hash, MatterKey = body.Key ?? string.Empty, At = clock.Now });
        try
        {
            var matter = await book.EnterAsync(Entry(body), Actor.Of(http.User, body.Why ?? "entered by a program"), stop);
            return Created(matter, await calendars.NowAsync(register, stop), http);
        }
        catch (RefusedException refused) when (refused.Field == "key")
        {
            // The same request came twice at once, and the other was first.
            register.ChangeTracker.Clear();
            if (await BeforeAsync(once, hash, http, book, register, calendars, stop) is { } first)
            {
                return first;
            }

            throw;
        }
    }

    /// <summary>What the key has done already; null when it is new.</summary>
    private static async Task<IResult?> BeforeAsync(string once, string hash, HttpContext http, MatterBook book, Register register, RegisterCalendars calendars, CancellationToken stop) =>
        await register.IdempotentRequests.AsNoTracking().SingleOrDefaultAsync(one => one.Key == once, stop) is not { } before ? null
        : before.BodyHash != hash ? Results.Problem("The key was used for another request.", statusCode: StatusCodes.Status409Conflict)
        : Created(await book.FindAsync(before.MatterKey, stop), await calendars.NowAsync(register, stop), http);

    private static NewMatter Entry(MatterRequest body) =>
        new(body.Key ?? string.Empty, body.Team ?? string.Empty, body.Event, body.Rule, Texts.Date("on", body.On), Texts.Time("at", body.At), (body.Facts ?? []).Where(fact => fact.Value is not null).ToDictionary(StringComparer.Ordinal));

    private static async Task<IResult> ReadAsync(string key, HttpContext http, MatterBook book, Register register, RegisterCalendars calendars, CancellationToken stop)
    {
        if (!await register.Matters.AnyAsync(one => one.Key == key, stop))
        {
            return Results.Problem($"There is no matter {key}.", statusCode: StatusCodes.Status404NotFound);
        }

        var matter = await book.FindAsync(key, stop);
        var known = await calendars.NowAsync(register, stop);
        var tag = Tag(matter, known);
        http.Response.Headers.ETag = tag;
        return http.Request.Headers.IfNoneMatch.Contains(tag) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Ok(MatterDocument.Of(matter, MatterCount.Answer(matter, known)));
    }

    private static IResult Created(Matter matter, KnownCalendars known, HttpContext http)
    {
        http.Response.Headers.ETag = Tag(matter, known);
        return Results.Created($"/api/v1/matters/{matter.Key}", MatterDocument.Of(matter, MatterCount.Answer(matter, known)));
    }

    private static string Tag(Matter matter, KnownCalendars known) => FormattableString.Invariant($"\"{matter.Version}.{matter.Duties.Sum(duty => duty.Version + 1)}.{known.Last}\"");
}
