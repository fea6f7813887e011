using Partnership.Rules.Json;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Docs;

internal sealed class JsonErrorsSample : PageSample
{
    internal override string Page => "docs/json-errors.md";

    internal override Action<TextWriter>[] Blocks { get; } =
    [
        Console =>
        {
            #region errors
            var json = PartnershipJson.Of<TimeLimit>().Write(TimeLimit.WorkingDaysBefore(10));
            var read = PartnershipJson.Of<TimeLimit>().Read(json.Replace("\"days\"", "\"day\"").Replace("rolling", "roling"));
            Console.WriteLine($"has a value: {read.HasValue}");
            foreach (var problem in read.Problems)
            {
                Console.WriteLine(problem);
            }
            #endregion
        },
    ];
}
