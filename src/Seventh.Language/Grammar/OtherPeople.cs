namespace Seventh.Language.Grammar;

/// <summary>What is told of somebody who is not the patient: "my father had a stroke", "my mother has Parkinson's".</summary>
internal static class OtherPeople
{
    private static readonly HashSet<string> Theirs =
        ["has", "had", "have", "is", "was", "were", "died", "also", "suffers", "suffered", "takes", "got", "with", "and", "whose", "who", "are", "who", "developed", "used", "gets", "did", "does"];

    /// <summary>Marks the words that tell of others.</summary>
    public static bool[] Mark(Reading reading)
    {
        var (frame, words) = (reading.Frame, reading.Words);
        var marked = new bool[words.Count];
        for (var at = 0; at < words.Count; at++)
        {
            var sentence = words[at].Sentence;
            var form = words[at].Form;
            if (form is "dog" or "puppy" or "cat" or "horse" && frame.Form(at - 1, sentence) is "my" or "our" && !reading.HasInSentence(sentence, "before-onset.cat-scratch"))
            {
                for (var w = at; w < words.Count && words[w].Sentence == sentence; w++)
                    marked[w] = true;
                continue;
            }

            if (!Persons.IsRelation(form) && form is not ("parent" or "parents" or "relative" or "colleague" or "neighbour" or "neighbor" or "classmate" or "dog" or "cat"))
                continue;
            if (form == reading.Person.Other || !Theirs.Contains(frame.Form(at + 1, sentence)))
                continue;
            if (form is "baby" or "child" or "boy" or "girl" or "kid" && reading.Person.Self is false)
                continue;
            var owner = frame.Form(at - 1, sentence);
            if (owner is not ("my" or "his" or "her" or "the" or "a" or "our" or "and" or "") && form is not ("dog" or "parents"))
                continue;
            for (var w = at + 1; w < words.Count && words[w].Sentence == sentence; w++)
            {
                if (words[w].Clause != words[at].Clause || (words[w].Break is ',' or '-' or ';' && !Persons.IsRelation(words[w].Form)) || (words[w].Form is "and" or "when" or "after" or "so" && frame.Form(w + 1, sentence) is "i" or "my" or "now" or "she" or "he"))
                    break;
                if (words[w].Form is "that" or "noticed" or "notices" or "says" or "said" or "thinks" or "saw" or "sees" or "told" or "watched")
                    break;
                marked[w] = true;
            }
        }

        return marked;
    }
}
