using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>All that a receipt binds, in full, before it becomes fingerprints.</summary>
internal sealed class ReceiptContent
{
    private readonly Determination determination;
    private readonly string answer;
    private readonly ReceiptInputs also;
    private readonly SortedDictionary<string, string> inputs = new(StringComparer.Ordinal);

    private ReceiptContent(Determination determination, ReceiptInputs also)
    {
        (this.determination, this.also) = (determination, also);
        var writer = new ContentWriter();
        determination.WriteContent(writer);
        answer = writer.ToString();
        foreach (var (name, value) in determination.Given.Select(one => (one.Name, ValueOf(one))).Concat(DaysOf(writer)).Concat(also.All))
        {
            inputs[name] = value;
        }
    }

    internal static ReceiptContent Of(Determination determination, ReceiptInputs? also) => new(determination, also ?? ReceiptInputs.None);

    /// <summary>A new receipt, sealed.</summary>
    internal DecisionReceipt Receipt(ReceiptSalt salt, Fingerprint? previous)
    {
        var nonce = salt.Salted(["nonce", answer, Contents.PackageVersion, previous?.Value ?? string.Empty, .. inputs.SelectMany(one => new[] { one.Key, one.Value })]);
        var receipt = Unsealed(salt, nonce) with { Previous = previous };
        return receipt with { Seal = salt.Seal(receipt) };
    }

    /// <summary>The same question today with the nonce of a receipt, so that the two can be held against each other.</summary>
    internal DecisionReceipt Beside(DecisionReceipt then, ReceiptSalt salt) =>
        then.Nonce is { } nonce ? Unsealed(salt, nonce) : new DecisionReceipt(determination.On, Contents.PackageVersion, FirstForm(salt), salt.Mark)
        {
            Rules = determination.Rules.Select(ReceiptRule.Of).ToValueList(),
            Inputs = also.All.Select(one => new ReceiptInput(one.Name, salt.Salted("input", one.Name, one.Value))).ToValueList(),
        };

    internal Fingerprint AnswerUnder(ReceiptSalt salt, Fingerprint? nonce) => nonce is null ? FirstForm(salt) : salt.Salted("answer in full", nonce.Value, answer);

    private DecisionReceipt Unsealed(ReceiptSalt salt, Fingerprint nonce) => new(determination.On, Contents.PackageVersion, AnswerUnder(salt, nonce), salt.Mark)
    {
        Rules = determination.Rules.Select(ReceiptRule.Of).ToValueList(),
        Inputs = inputs.Select(one => new ReceiptInput(one.Key, salt.Salted("input in full", nonce.Value, one.Key, one.Value))).ToValueList(),
        Nonce = nonce,
    };

    /// <summary>As receipts were made up to version 0.1: the answer as it is printed, and no more.</summary>
    private Fingerprint FirstForm(ReceiptSalt salt) => salt.Salted(
    [
        "answer",
        determination.State.ToString(),
        determination.AnswerAtFirst,
        Joined(determination.OthersAtFirst),
        Joined(determination.Caveats.Select(flag => flag.Code)),
        Joined(determination.StillNeeded.Select(ask => ask.Fact)),
    ]);

    private static string Joined(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"{English.Number(text.Length)}:{text}"));

    private static string ValueOf(in Given given)
    {
        var writer = new ContentWriter();
        Contents.Write(writer, given.Value);
        return writer.ToString();
    }

    /// <summary>The years that the answer, and the answers in it, drew on, and what each calendar says of every day in them that is not as its weekday.</summary>
    private static IEnumerable<(string Name, string Value)> DaysOf(ContentWriter writer) =>
        writer.Calendars.GroupBy(one => one.Calendar).SelectMany(drawn => ReceiptInputs.None.WithCalendar(drawn.Key, YearsOf(drawn)).All);

    private static int[] YearsOf(IEnumerable<CalendarDays> drawn) =>
        [.. drawn.SelectMany(one => Enumerable.Range(one.First.Year, Math.Max(0, one.Last.Year - one.First.Year) + 1)).Distinct()];
}
