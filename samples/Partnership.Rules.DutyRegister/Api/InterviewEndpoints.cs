using System.Text;
using Microsoft.AspNetCore.Mvc;
using Partnership.Rules.Definitions;
using Partnership.Rules.DutyRegister.Interviews;

namespace Partnership.Rules.DutyRegister.Api;

/// <summary>Definitions asked a screen at a time. The facts are the whole state: send them again, with answers added, to go on.</summary>
internal static class InterviewEndpoints
{
    internal static void Map(RouteGroupBuilder api) =>
        api.MapPost("/interviews", Ask).WithName("AskInterview").WithSummary("The next screen of questions on which definitions are met, and what is settled so far.")
            .Accepts<InterviewRequest>("application/json").Produces<InterviewDocument>().ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static InterviewDocument Ask([FromBody] InterviewRequest body) => InterviewDocument.Of(Interview.Of(
        Interview.Ask(Texts.Date("on", body.On), body.Jurisdiction ?? Jurisdiction.England.Code, body.Partnership),
        Encoding.UTF8.GetBytes((body.Facts ?? []).ToJsonString())));
}
