using Partnership.Rules.DutyRegister.Boards;
using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.DutyRegister.SignIn;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Boards: whether each category is met, and what breaks next. What is sent is read and not kept.</summary>
internal static class BoardEndpoints
{
    internal static void Map(RouteGroupBuilder api) =>
        api.MapPost("/boards", AskAsync)
            .WithMetadata(new Takes("on", "The day asked about; today by default.", Form: FormAttribute.Of(FormAttribute.Date)), new Takes("group", "The group whose terms are asked; the board of the Act by default.", Codes: ClosedSets.Of(ClosedSets.Groups), Example: "southampton/board"))
            .WithName("AskBoard").WithSummary("A board on a day: each category met, not met or not known, and what breaks next.")
            .Accepts<BoardRequest>("application/json").Produces<BoardDocument>().ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).RequireAuthorization(Roles.Reader);

    /// <summary>Read as bytes, so that a fault is told by its place in the document.</summary>
    private static async Task<BoardDocument> AskAsync(HttpRequest request, string? on, string? group, LondonClock clock, CancellationToken stop)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, stop);
        return BoardDocument.Of(BoardAnswer.Of(BoardAnswer.Read(body.ToArray()), group, on is null ? clock.Today : Texts.Date("on", on)));
    }
}
