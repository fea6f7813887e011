using Microsoft.EntityFrameworkCore;
using Partnership.Rules.DutyRegister.Receipts;
using Partnership.Rules.DutyRegister.Store;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Receipts: why a date was given on its day.</summary>
internal static class ReceiptEndpoints
{
    internal static void Map(RouteGroupBuilder api) =>
        api.MapGet("/receipts/{id:long}", ReadAsync).WithMetadata(new Takes("id", "The number of the date that was given; the address of its page ends in it.", IsRequired: true, Example: "1")).WithName("ReplayReceipt").WithSummary("Counts a date again by what was known when it was given, and says whether it is the same and what has changed since.").Produces<ReplayDocument>().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> ReadAsync(long id, Register register, ReplayDesk desk, CancellationToken stop)
    {
        var given = await register.GivenDates.AsNoTracking().Include(one => one.Duty!.Matter).SingleOrDefaultAsync(one => one.Id == id, stop);
        return given is null ? Results.Problem("There is no such date.", statusCode: StatusCodes.Status404NotFound) : Results.Ok(await desk.AgainAsync(register, given, stop));
    }
}
